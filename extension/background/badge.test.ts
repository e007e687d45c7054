import { beforeEach, expect, it } from 'vitest';
import type { Queued } from '#shared/outbox/work.ts';
import type { Preferences } from '../settings.ts';
import { person, stubBrowser, syncOf } from '../test/stubs.ts';
import { badgeOf } from './badge.ts';

beforeEach(() => void stubBrowser());

const ana = person('Ana');
const account = { server: 'https://watch.example.org', user: ana, refreshToken: 'r' };
const preferences: Preferences = {
  defaultFriend: null,
  badge: 'unread',
  theme: 'system',
  closeAfterSend: false,
  toolbarClick: 'inbox',
};
const quiet = { account, cache: null, outbox: [], preferences, tickUntil: 0, now: 1_000_000 };
const unread = (count: number) => ({ ...quiet, cache: { etag: null, sync: syncOf(ana, { unread: count }), at: 0 } });
const waiting: Queued = {
  id: 'a', work: { do: 'withdraw', shareId: 'b' }, queuedAt: 0, notBefore: 0, tries: 1, wasTried: true, isUndone: false,
  failure: null,
}; // prettier-ignore

it.each([
  [0, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
])('shows %i unread as "%s"', (count, text) => {
  expect(badgeOf(unread(count)).text).toBe(text);
});

it('says how many are new in words', () => {
  expect(badgeOf(unread(3)).title).toBe('titleNew 3');
});

it('can be a dot, or nothing', () => {
  expect(badgeOf({ ...unread(3), preferences: { ...preferences, badge: 'dot' } }).text).toBe('•');
  expect(badgeOf({ ...unread(3), preferences: { ...preferences, badge: 'off' } }).text).toBe('');
});

it('says that something was sent, for a moment', () => {
  expect(badgeOf({ ...unread(3), tickUntil: quiet.now + 1 }).text).toBe('✓');
  expect(badgeOf({ ...unread(3), tickUntil: quiet.now }).text).toBe('3');
});

it('calls for a person when a send is stuck or refused, or the session has ended', () => {
  expect(badgeOf({ ...unread(3), outbox: [waiting] }).text).toBe('!');
  expect(badgeOf({ ...unread(3), outbox: [{ ...waiting, queuedAt: quiet.now }] }).text).toBe('3');
  expect(badgeOf({ ...unread(3), outbox: [{ ...waiting, queuedAt: quiet.now, failure: 'NOT_FRIENDS' }] }).text).toBe(
    '!',
  );
  expect(badgeOf({ ...quiet, account: { ...account, refreshToken: null } }).text).toBe('!');
});

it('is empty while nobody is connected', () => {
  expect(badgeOf({ ...quiet, account: null })).toMatchObject({ text: '', title: 'titleSignedOut' });
});
