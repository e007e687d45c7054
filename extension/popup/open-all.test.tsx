// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { InboxItem } from '#shared/client.ts';
import type { Message } from '../messages.ts';
import { inboxItem } from '../test/stubs.ts';
import { said, undoLast } from './actions.ts';
import { OpenAll } from './OpenAll.tsx';

let asked: Message[];
let opened: unknown[];
/** Of marks. */
let answer: 'kept' | 'full';
/** Of undoing one. */
let undone: 'undone' | 'unknown';

beforeEach(() => {
  fakeBrowser.reset();
  [asked, opened, answer, undone, said.value] = [[], [], 'kept', 'undone', null];
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((tab) => Promise.resolve(void opened.push(tab) as never));
  fakeBrowser.runtime.onMessage.addListener((message: Message, _: unknown, send: (value: unknown) => void) => {
    asked.push(message);
    send(message.type === 'undo' ? undone : answer);
    return true;
  });
});
afterEach(cleanup);

const many = (count: number) => Array.from({ length: count }, () => inboxItem());
const behind = (items: InboxItem[]) => items.map(({ media: { url } }) => ({ url, active: false }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const marks = () => asked.flatMap((message) => (message.type === 'mark' ? [message.mark] : []));

it('opens what is unread in the background, in order, and marks it seen', async () => {
  const [first, seen, second] = [inboxItem(), inboxItem({ isRead: true }), inboxItem()];
  render(<OpenAll items={[first, seen, second]} />);
  press('Open all');
  await waitFor(() => expect(said.value?.text).toBe('Opened 2 tabs'));
  expect(opened).toEqual(behind([first, second]));
  expect(marks()).toEqual([first, second].map(({ id }) => ({ do: 'read', itemId: id, read: true })));
});

it('leaves out what is no address of the web, and is not there where nothing can be opened', () => {
  const odd = inboxItem();
  render(
    <OpenAll items={[inboxItem({ isRead: true }), { ...odd, media: { ...odd.media, url: 'javascript:void 0' } }]} />,
  );
  expect(screen.queryByRole('button')).toBeNull();
});

it('asks before it opens ten of more, and forgets the question when one goes on', async () => {
  const items = many(23);
  render(<OpenAll items={items} />);
  press('Open all');
  const some = await screen.findByRole('button', { name: 'Open 10 of 23' });
  expect(document.activeElement).toBe(some);
  expect(opened).toEqual([]);
  some.blur();
  await screen.findByRole('button', { name: 'Open all' });
  const key = { key: 'O', shiftKey: true };
  fireEvent.keyDown(document.body, key);
  await screen.findByRole('button', { name: 'Open 10 of 23' });
  fireEvent.keyDown(document.body, key);
  await waitFor(() => expect(opened).toEqual(behind(items.slice(0, 10))));
});

it.each(['undone', 'unknown'] as const)('takes the marks back: what the outbox calls %s', async (known) => {
  undone = known;
  const [one] = many(1) as [InboxItem];
  render(<OpenAll items={[one]} />);
  press('Open all');
  await waitFor(() => expect(said.value?.text).toBe('Opened one tab'));
  undoLast();
  await waitFor(() => expect(asked.at(-1)?.type).toBe(known === 'undone' ? 'undo' : 'mark'));
  const back = known === 'undone' ? [] : [{ do: 'read', itemId: one.id, read: false }];
  expect(marks().slice(1)).toEqual(back);
  expect(said.value).toEqual({ text: 'Undone' });
});

it('stops where no more can be kept, and says so', async () => {
  answer = 'full';
  render(<OpenAll items={many(3)} />);
  press('Open all');
  await waitFor(() => expect(said.value?.text).toMatch(/^Too much is waiting/));
  expect(opened).toHaveLength(1);
});
