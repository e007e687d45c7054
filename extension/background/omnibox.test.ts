import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { local, session } from '../settings.ts';
import { friend, inboxItem, person, signedInAt, stubBrowser, syncOf } from '../test/stubs.ts';
import { followOmnibox, itemsWith, typedIn } from './omnibox.ts';

vi.mock('./sync.ts', () => ({ sync: () => Promise.resolve() }));

const mia = friend('Mia Wong', '2026-02-03T00:00:00.000Z');
const miaBerg = friend('Mia Berg', '2026-02-01T00:00:00.000Z');
miaBerg.user.username = 'mia_b';
const jonas = friend('Jonas Aydın');
const friends = [mia, miaBerg, jonas];
const film = inboxItem({ sharedBy: person('Bo Chen'), message: 'so calming' });
const other = inboxItem({ isRead: true });

type Answer = (suggestions: { content: string; description: string }[]) => void;
let change: (text: string) => Promise<{ content: string; description: string }[]>;
let cancel: () => void;
let enter: (text: string) => void;
let hint: string;
/** The address in the open tab. */
let open: string;

beforeEach(async () => {
  fakeBrowser.reset();
  stubBrowser();
  open = 'https://example.org/a';
  Object.assign(fakeBrowser, {
    tabs: {
      query: () => Promise.resolve([{ id: 1, url: open, title: 'A', incognito: false }]),
      update: (_id: number, { url }: { url: string }) => Promise.resolve((open = url)),
    },
    omnibox: {
      setDefaultSuggestion: ({ description }: { description: string }) => (hint = description),
      onInputStarted: { addListener: vi.fn() },
      onInputCancelled: { addListener: (listener: () => void) => (cancel = listener) },
      onInputChanged: {
        addListener: (listener: (text: string, answer: Answer) => void) =>
          (change = (text) => new Promise((resolve) => listener(text, resolve))),
      },
      onInputEntered: { addListener: (listener: (text: string) => void) => (enter = listener) },
    },
  });
  followOmnibox();
  const { user } = await signedInAt('https://watch.example.org');
  await local.write({ cache: { etag: null, sync: syncOf(user, { friends, inbox: [film, other] }), at: 0 } });
});

const sends = async () =>
  (await local.read('outbox')).outbox.flatMap(({ work }) => (work.do === 'send' ? [work.share] : []));

describe('what is typed', () => {
  it.each([
    ['mia', [mia, miaBerg], ''],
    ['mia wong', [mia], ''],
    ['mia wong look  at this', [mia], 'look  at this'],
    ['mia look', [mia, miaBerg], 'look'],
    ['@jonas', [jonas], ''],
    ['@mia_b look', [miaBerg], 'look'],
    ['@mia wong', [mia], 'wong'],
    ['nobody hello', [], 'hello'],
    ['', [], ''],
  ])('means people and a message: %s', (text, to, message) => {
    expect(typedIn(text, friends)).toMatchObject({ do: 'send', to, message });
  });

  it('searches after a slash', () => {
    expect(typedIn('/ Calming Bo', friends)).toEqual({ do: 'search', words: 'Calming Bo' });
    expect(itemsWith('Calming bo', [film, other], friends)).toEqual([film]);
  });

  it('knows friends by what they are called here, and by their own name too', () => {
    const brother = { ...jonas, nickname: 'Brother' };
    expect(typedIn('bro look', [mia, brother])).toMatchObject({ to: [brother], message: 'look' });
    expect(typedIn('jonas', [mia, brother])).toMatchObject({ to: [brother] });
    const sent = inboxItem({ sharedBy: jonas.user });
    for (const words of ['brother', 'jonas']) expect(itemsWith(words, [film, sent], [brother])).toEqual([sent]);
  });
});

describe('the address bar of Firefox, whose first line is a letter late', () => {
  beforeEach(() => {
    fakeBrowser.runtime.getURL = (path: string) => `moz-extension://watchthis/${path}`;
  });

  it('says there to whom it sends once nobody else can be meant, and below it what would be sent', async () => {
    const suggestions = await change('jonas <3');
    expect(hint).toBe('omniboxSend Jonas Aydın');
    expect(suggestions).toEqual([{ content: '@jonas <3', description: 'omniboxSendWith Jonas Aydın <3' }]);
  });

  it.each(['mia', 'mia wong', 'nobody', '/calming', ''])(
    'says there how it is done as long as it may change: %s',
    async (text) => {
      await change(text);
      expect(hint).toMatch(/^omniboxHelp/);
    },
  );

  it('offers everybody who may be meant', async () => {
    expect((await change('mia')).map(({ content }) => content)).toEqual(['@mia', '@mia_b']);
  });
});

describe('the address bar', () => {
  it('says to whom it would send, and offers whom else that may mean', async () => {
    const suggestions = await change('mia <3');
    expect(hint).toBe('omniboxSendWith Mia Wong &lt;3');
    expect(suggestions).toEqual([{ content: '@mia_b <3', description: 'omniboxSendWith Mia Berg &lt;3' }]);
  });

  it('sends the open page with a message', async () => {
    enter('mia wong look at this');
    await vi.waitFor(async () =>
      expect(await sends()).toMatchObject([
        { url: 'https://example.org/a', toUserIds: [mia.user.id], message: 'look at this' },
      ]),
    );
  });

  it('says nothing of the last one to the next', async () => {
    await change('jonas');
    expect(hint).toBe('omniboxSend Jonas Aydın');
    cancel();
    expect(hint).toBe('omniboxHelp');
    await change('jonas');
    enter('jonas');
    expect(hint).toBe('omniboxHelp');
  });

  it('sends to whom a suggestion names, though that is how others begin too', async () => {
    enter('@mia look');
    await vi.waitFor(async () => expect(await sends()).toMatchObject([{ toUserIds: [mia.user.id] }]));
  });

  it('asks whom to send to where the name is nobody’s', async () => {
    enter('nobody look');
    await vi.waitFor(async () => expect((await session.read('wanted')).wanted).toMatchObject({ quote: 'look' }));
    expect(await sends()).toEqual([]);
  });

  it('finds what friends sent, opens it, and marks it read', async () => {
    const [found] = await change('/calming');
    expect(found).toMatchObject({ content: film.media.url, description: 'omniboxItem A title Bo Chen' });
    enter(film.media.url);
    await vi.waitFor(async () => expect((await local.read('outbox')).outbox).toMatchObject([{ work: { do: 'read' } }]));
    expect(open).toBe(film.media.url);
  });

  it('takes other words to the dashboard’s search', async () => {
    enter('/kayak & river');
    await vi.waitFor(() => expect(open).toBe('https://watch.example.org/inbox?q=kayak+%26+river'));
  });
});
