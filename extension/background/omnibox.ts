import browser from 'webextension-polyfill';
import { calledBy } from '#shared/called.ts';
import type { Friend, InboxItem, Person } from '#shared/client.ts';
import { findPeople } from '#ui/find-people.ts';
import { shown } from '../inbox.ts';
import { local } from '../settings.ts';
import { enqueue } from './outbox.ts';
import { say } from './say.ts';
import { openConnect, openShare, sendNow } from './send.ts';
import { sync } from './sync.ts';

/** What is typed after the keyword: `mia so calming` sends the open page to Mia, `/kayak` looks in the inbox. */
export type Typed = { do: 'search'; words: string } | { do: 'send'; to: Friend[]; message: string; name: string };

const SEARCH = '/';
/** How many suggestions browsers show. */
const MOST = 5;
const LONGEST_MESSAGE = 500;

/** The friends whom the first words may mean, the likeliest first; what follows the name is the message. */
export function typedIn(text: string, friends: Friend[]): Typed {
  const typed = text.trim();
  if (typed.startsWith(SEARCH)) return { do: 'search', words: typed.slice(SEARCH.length).trim() };
  const words = typed.split(/\s+/).filter(Boolean);
  const called = (count: number) => {
    const name = words.slice(0, count).join(' ');
    return friends.filter(({ user }) => findPeople([user], name, namesBy(friends)).length > 0);
  };
  // As a suggestion names them, whoever else that may be the beginning of.
  const named = friends.filter(({ user }) => `@${user.username}` === words[0]);
  // "mia wong look": as many words as still name somebody.
  let count = Math.min(1, words.length);
  const isName = () => count > 0 && count < words.length && called(count + 1).length > 0;
  while (named.length === 0 && isName()) count += 1;
  const rest = typed.replace(new RegExp(`^(?:\\S+\\s*){${count}}`), '');
  return {
    do: 'send',
    to: named.length > 0 ? named : count === 0 ? [] : called(count),
    message: rest.slice(0, LONGEST_MESSAGE),
    name: words.slice(0, count).join(' '),
  };
}

/** The items that have all of these words in title, sender, site or message, newest first. */
export function itemsWith(words: string, inbox: InboxItem[], friends: Friend[]): InboxItem[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return inbox.filter(({ media, sharedBy, message }) => {
    const names = [sharedBy.displayName, calledBy(friends, sharedBy)];
    const said = [media.title, media.siteName, ...names, message].join('\n').toLocaleLowerCase();
    return wanted.every((word) => said.includes(word));
  });
}

async function suggest(text: string): Promise<browser.Omnibox.SuggestResult[]> {
  const { cache, outbox } = await local.read('cache', 'outbox');
  const friends = cache?.sync.friends ?? [];
  const typed = typedIn(text, friends);
  hint(isHintLate() ? safeHint(text, friends) : hintOf(typed));
  if (typed.do === 'search') {
    const found = itemsWith(typed.words, shown(cache, outbox)?.inbox ?? [], friends);
    return found.slice(0, MOST).map(({ media, sharedBy }) => ({
      content: media.url,
      description: literal(say('omniboxItem', media.title, calledBy(friends, sharedBy))),
    }));
  }
  const others = isHintLate() ? typed.to : typed.to.slice(1);
  return others.slice(0, MOST).map((friend) => ({
    content: `@${friend.user.username} ${typed.message}`.trim(),
    description: literal(sentence(friend, typed.message)),
  }));
}

function hintOf(typed: Typed): string {
  if (typed.do === 'search') return say('omniboxSearch', typed.words);
  const [first] = typed.to;
  if (first) return sentence(first, typed.message);
  return say(typed.name === '' ? 'omniboxHelp' : 'omniboxNobody', typed.name);
}

/** What will be true of the next letter too: that nobody but one friend is called so, whatever follows the first word. */
function safeHint(text: string, friends: Friend[]): string {
  const [first = ''] = text.trim().split(/\s/);
  const typed = typedIn(first, friends);
  const [only, other] = typed.do === 'send' ? typed.to : [];
  return only && !other ? sentence(only, '') : say('omniboxHelp');
}

function sentence(friend: Friend, message: string) {
  const name = calledBy([friend], friend.user);
  return message === '' ? say('omniboxSend', name) : say('omniboxSendWith', name, message);
}

const namesBy = (friends: Friend[]) => (person: Person) => calledBy(friends, person);

function hint(text: string): void {
  browser.omnibox.setDefaultSuggestion({ description: literal(text) });
}

const isFirefox = () => browser.runtime.getURL('').startsWith('moz-');

/** Firefox draws its first line before it says what was typed: what we make of that stands there at the next letter. */
const isHintLate = isFirefox;

/** Chromium reads descriptions as XML, Firefox as they are. */
function literal(text: string): string {
  if (isFirefox()) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Does what was typed, or what was chosen of the suggestions. */
async function entered(text: string): Promise<void> {
  const { account, cache, outbox } = await local.read('account', 'cache', 'outbox');
  if (account === null || account.refreshToken === null) return openConnect();
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const item = shown(cache, outbox)?.inbox.find(({ media }) => media.url === text);
  if (item) return openItem(item, tab);
  const typed = typedIn(text, cache?.sync.friends ?? []);
  if (typed.do === 'search') {
    const url = `${account.server}/inbox?${new URLSearchParams({ q: typed.words }).toString()}`;
    await browser.tabs.update(tab?.id, { url });
    return;
  }
  const [friend] = typed.to;
  if (friend === undefined || tab === undefined) return openShare({ quote: typed.message });
  await sendNow(tab, friend.user.id, { quote: typed.message });
}

async function openItem({ id, media, isRead }: InboxItem, tab?: browser.Tabs.Tab): Promise<void> {
  await browser.tabs.update(tab?.id, { url: media.url });
  if (isRead) return;
  await enqueue(crypto.randomUUID(), { do: 'read', itemId: id, read: true });
  await sync();
}

/** Listens to the address bar. What it said to the last one is not what it says to the next. */
export function followOmnibox(): void {
  const help = () => hint(say('omniboxHelp'));
  help();
  browser.omnibox.onInputStarted.addListener(help);
  browser.omnibox.onInputCancelled.addListener(help);
  browser.omnibox.onInputChanged.addListener((text, answer) => void suggest(text).then(answer));
  browser.omnibox.onInputEntered.addListener((text) => {
    help();
    void entered(text);
  });
}
