import { expect, it } from 'vitest';
import { itemAfter } from '#shared/outbox/item-after.ts';
import type { Queued, Work } from '#shared/outbox/work.ts';
import { shown, withReturned, withWork } from './inbox.ts';
import { inboxItem, person, syncOf } from './test/stubs.ts';

// The newest comes first.
const second = inboxItem({ sharedAt: '2026-02-01T00:00:00.000Z' });
const first = inboxItem({ sharedAt: '2026-02-02T00:00:00.000Z' });
const before = syncOf(person('Ana'), { inbox: [first, second], unread: 2 });

const queued = (work: Work, failure: Queued['failure'] = null): Queued => ({
  id: 'a', work, queuedAt: 0, notBefore: 0, tries: 0, wasTried: false, isUndone: false, failure,
}); // prettier-ignore

it('counts a read one as read once', () => {
  const read: Work = { do: 'read', itemId: first.id, read: true };
  const after = withWork(withWork(before, read), read);
  expect(after.unread).toBe(1);
  expect(after.inbox[0]?.isRead).toBe(true);
});

it('takes a watched one for read, and gives it back as it was', () => {
  const watched = withWork(before, { do: 'status', itemId: first.id, status: 'watched' });
  expect(watched).toMatchObject({ unread: 1, inbox: [{ status: 'watched', isRead: true }, {}] });
  expect(withWork(watched, { do: 'status', itemId: first.id, status: 'pending' }).inbox[0]?.status).toBe('pending');
});

it('puts a removed one back where it was', () => {
  const removed = withWork(before, { do: 'remove', itemId: first.id });
  expect(removed).toMatchObject({ unread: 1, inbox: [{ id: second.id }] });
  expect(withWork(removed, { do: 'restore', item: first })).toEqual(before);
});

it('takes what is put aside out of the inbox and the count, and puts it back as it was', () => {
  const aside = withWork(before, { do: 'later', itemId: first.id, until: '2026-02-03T09:00:00.000Z' });
  expect(aside).toMatchObject({ unread: 1, inbox: [{ id: second.id }] });
  expect(withWork(aside, { do: 'restore', item: first })).toEqual(before);
});

it('shows what came back where it would be if it had been sent then', () => {
  const old = inboxItem({ id: '00000000-0000-7000-8000-000000000000', returnsAt: '2026-02-03T09:00:00.000Z' });
  const after = withReturned({ ...before, returned: [old] });
  expect(after.inbox).toEqual([old, first, second]);
  const undone = withWork(withWork(after, { do: 'remove', itemId: old.id }), { do: 'restore', item: old });
  expect(undone.inbox).toEqual([old, first, second]);
  const { returnsAt: _, ...known } = old;
  expect(withReturned({ ...before, inbox: [{ ...known, returnsAt: null }], returned: [old] }).inbox).toEqual([old]);
  expect(withReturned(before)).toBe(before);
});

it('marks everything seen that had arrived by then', () => {
  expect(withWork(before, { do: 'read-all', upTo: second.sharedAt })).toMatchObject({ unread: 1 });
  expect(withWork({ ...before, unread: 80 }, { do: 'read-all', upTo: first.sharedAt })).toMatchObject({ unread: 0 });
});

it('leaves unread what came back after everything was marked seen, and what is put away', () => {
  const back = inboxItem({ sharedAt: first.sharedAt, returnsAt: '2026-02-03T09:00:00.000Z' });
  const seenAt = (upTo: string) => withWork({ ...before, inbox: [back], unread: 1 }, { do: 'read-all', upTo });
  expect(seenAt('2026-02-03T08:00:00.000Z')).toMatchObject({ unread: 1, inbox: [{ isRead: false }] });
  expect(seenAt('2026-02-03T10:00:00.000Z')).toMatchObject({ unread: 0, inbox: [{ isRead: true }] });
  for (const status of ['later', 'archived'] as const) {
    const away = inboxItem({ status });
    expect(itemAfter(away, { do: 'read-all', upTo: '2026-02-03T10:00:00.000Z' }, 0)).toBe(away);
  }
});

it('shows the server’s answer with everything that still waits, but not what was refused', () => {
  const cache = { etag: null, sync: before, at: 0 };
  const work: Work = { do: 'remove', itemId: first.id };
  expect(shown(cache, [queued(work)])?.inbox).toEqual([second]);
  expect(shown(cache, [queued(work, 'FORBIDDEN')])?.inbox).toEqual([first, second]);
  expect(shown(null, [])).toBeNull();
});
