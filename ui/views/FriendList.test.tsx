// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { callAs } from '../called.ts';
import { aFriend } from '../test/people.ts';
import { FriendList } from './FriendList.tsx';

const now = Date.parse('2026-11-25T18:00:00Z');

afterEach(() => {
  cleanup();
  callAs([]);
});

/** happy-dom has no popovers: the menu is there, and nobody sees it. */
Object.assign(HTMLElement.prototype, { showPopover: () => undefined, hidePopover: () => undefined });

/** From the menu about a friend. */
function choose(name: string, deed: string): void {
  fireEvent.click(screen.getByRole('button', { name: `More about ${name}` }));
  fireEvent.click(screen.getByRole('menuitem', { name: deed, hidden: true }));
}

it('names the friend on every button, and does it to nobody else', () => {
  const [mia, jonas] = [aFriend('Mia'), aFriend('Jonas')];
  const calls = { onShare: vi.fn(), onRemove: vi.fn(), onBlock: vi.fn() };
  render(<FriendList friends={[mia, jonas]} now={now} {...calls} />);
  fireEvent.click(screen.getByRole('button', { name: 'Send something to Jonas' }));
  choose('Mia', 'End friendship with Mia');
  choose('Jonas', 'Block Jonas');
  expect(calls.onShare).toHaveBeenCalledExactlyOnceWith(jonas);
  expect(calls.onRemove).toHaveBeenCalledExactlyOnceWith(mia);
  expect(calls.onBlock).toHaveBeenCalledExactlyOnceWith(jonas);
});

it('says what was sent last, or since when one has been friends', () => {
  const friends = [{ ...aFriend('Mia'), sentCount: 3, lastSentAt: '2026-11-24T12:00:00Z' }, aFriend('Jonas')];
  render(<FriendList friends={friends} now={now} onShare={vi.fn()} onRemove={vi.fn()} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('sent 3, last yesterday'),
    expect.stringContaining('became friends 1h ago'),
  ]);
});

it('calls a friend as one calls them, with their own name beside it', () => {
  const mia = { ...aFriend('Mia'), nickname: 'Sister' };
  const onCall = vi.fn();
  callAs([mia]);
  render(
    <FriendList friends={[mia, aFriend('Jonas')]} now={now} onShare={vi.fn()} onRemove={vi.fn()} onCall={onCall} />,
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('SisterMia · @mia'),
    expect.stringContaining('Jonas@jonas'),
  ]);
  choose('Sister', 'Call Sister something else');
  expect(onCall).toHaveBeenCalledExactlyOnceWith(mia);
  void act(() => callAs([]));
  screen.getByRole('button', { name: 'More about Mia' });
});
