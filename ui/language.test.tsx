// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "navigation": { "disableChildPageNavigation": true } } }
import { effect, signal } from '@preact/signals';
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { en } from '#shared/i18n/en.ts';
import { setLocale } from '#shared/i18n/i18n.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { speak } from './language.ts';
import { friends, incoming, items, me, now, outgoing, page, sessions, shares } from './gallery/samples.ts';
import { DeviceList } from './views/DeviceList.tsx';
import { FriendList } from './views/FriendList.tsx';
import { InboxList } from './views/InboxList.tsx';
import { RequestList } from './views/RequestList.tsx';
import { SentList } from './views/SentList.tsx';
import { ShareForm } from './views/ShareForm.tsx';
import { pseudo, unbracketed } from './test/pseudo.ts';

const ignore = () => undefined;
const texts = pseudo(en);
/** Tooltips of what people wrote themselves. */
const written = [
  page.title,
  ...[...friends.map(({ user }) => user), me].map((one) => `${one.displayName} @${one.username}`),
];
const german = { de: () => Promise.resolve({ texts }) };
const fetching = { ...german, ar: german.de, es: german.de, fr: german.de };

afterEach(() => {
  cleanup();
  setLocale('en');
});

const views = {
  InboxList: () => (
    <InboxList items={items} now={now} onOpen={ignore} onWatched={ignore} onUnread={ignore} onRemove={ignore} />
  ),
  SentList: () => <SentList shares={shares} now={now} onWithdraw={ignore} onReword={() => Promise.resolve(true)} />,
  FriendList: () => <FriendList friends={friends} now={now} onShare={ignore} onRemove={ignore} onBlock={ignore} />,
  RequestList: () => (
    <RequestList
      incoming={incoming}
      outgoing={outgoing}
      now={now}
      onAccept={ignore}
      onDecline={ignore}
      onCancel={ignore}
    />
  ),
  DeviceList: () => <DeviceList sessions={sessions} now={now} onEnd={ignore} />,
  ShareForm: () => <ShareForm me={me} friends={friends} page={page} state="editing" online onShare={ignore} />,
};

it.each(Object.entries(views))('%s says nothing that is not in the catalogue', (_, view) => {
  setLocale('de', texts);
  render(view());
  expect(unbracketed(document.body).filter((text) => !written.includes(text))).toEqual([]);
});

it('what is shown follows when the language changes, without being made anew', async () => {
  render(<InboxList items={items} now={now} onOpen={ignore} onWatched={ignore} onRemove={ignore} />);
  const list = screen.getByRole('list', { name: 'Inbox' });
  await act(() => speak('de', fetching));
  expect(list.getAttribute('aria-label')).toContain('⟦Îñbõx');
  expect(list.isConnected).toBe(true);
  expect(document.documentElement).toMatchObject({ lang: 'de', dir: 'ltr' });
  await act(() => speak('ar', fetching));
  expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' });
  await act(() => speak('en', fetching));
  expect(list.getAttribute('aria-label')).toBe('Inbox');
});

it('follows a choice that an effect passes on, English too', async () => {
  const choice = signal<Language>('en');
  const spoken: Promise<void>[] = [];
  const stop = effect(() => void spoken.push(speak(choice.value, fetching)));
  for (const language of ['de', 'en', 'ar'] as const) {
    choice.value = language;
    await Promise.all(spoken);
    expect(document.documentElement.lang).toBe(language);
  }
  expect(spoken).toHaveLength(4);
  stop();
});
