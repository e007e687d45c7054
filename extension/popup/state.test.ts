import { expect, it } from 'vitest';
import type { Queued } from '#shared/outbox/work.ts';
import type { Account } from '../settings.ts';
import { inboxItem, person } from '../test/stubs.ts';
import { faceOf, heldBack, refused, toWatch } from './state.ts';

const account: Account = { server: 'https://watch.example.org', user: person('Ana'), refreshToken: 'r' };
const fine = { problem: null, retryAt: null };
const offline = { problem: 'OFFLINE' as const, retryAt: null };

it.each([
  ['signed-out', null, false, fine],
  ['ended', { ...account, refreshToken: null }, false, fine],
  ['loading', account, false, fine],
  ['unreachable', account, false, offline],
  ['ready', account, true, fine],
  ['ready', account, true, offline],
])('is %s', (face, who, hasCache, connection) => {
  expect(faceOf(who, hasCache, connection)).toBe(face);
});

it('shows what is left to watch, unread first', () => {
  const [read, unread, watched] = [inboxItem({ isRead: true }), inboxItem(), inboxItem({ status: 'watched' })];
  expect(toWatch([read, unread, watched])).toEqual([unread, read]);
  expect(toWatch([unread, read, watched], new Set([read.id]))).toEqual([unread, read]);
});

it('knows until when the server holds sends back, and which it refused', () => {
  const one: Queued = {
    id: 'a', work: { do: 'send', share: {}, title: '', names: [] }, queuedAt: 0, notBefore: 5000, tries: 1, wasTried: true,
    isUndone: false, failure: null,
  }; // prettier-ignore
  expect(heldBack([one], 1000)).toBe(5000);
  expect(heldBack([one], 6000)).toBeUndefined();
  expect(heldBack([{ ...one, tries: 0 }], 1000)).toBeUndefined();
  expect(refused([one, { ...one, id: 'b', failure: 'NOT_FRIENDS' }]).map(({ id }) => id)).toEqual(['b']);
});
