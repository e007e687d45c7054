import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { local } from '../settings.ts';
import { fakeServer, ok } from '../test/fake-server.ts';
import { signedInAt, stubBrowser, syncOf } from '../test/stubs.ts';
import { enqueue } from './outbox.ts';
import { sync } from './sync.ts';

/** Numbers that look random and are the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

let server: Awaited<ReturnType<typeof fakeServer>>;
const delivered = new Map<string, number>();

beforeEach(async () => {
  fakeBrowser.reset();
  stubBrowser();
  server = await fakeServer({});
  const { user } = await signedInAt(server.address);
  server.replies['POST /api/v1/auth/refresh'] = () =>
    ok({ user, accessToken: 'access', refreshToken: 'refresh-2', expiresIn: 90_000 });
  server.replies['GET /api/v1/sync'] = () => ok(syncOf(user));
});
afterEach(() => server.close());

it('loses nothing and doubles nothing when 200 sends are cut off wherever it hurts', async () => {
  const roll = dice(7);
  // As the server does it: one share for each key, and the same answer when it is asked again.
  server.replies['POST /api/v1/shares/batch'] = ({ headers }) => {
    const key = String(headers['idempotency-key']);
    if (roll() < 0.2) return 'hang up';
    if (!delivered.has(key)) delivered.set(key, delivered.size);
    return roll() < 0.2 ? 'hang up' : ok({ shares: [{ id: `share-${delivered.get(key)}` }] });
  };
  const write = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  let isCalm = false;
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
    if (!isCalm && roll() < 0.1) throw new Error('killed before the write');
    await write(items);
    if (!isCalm && roll() < 0.1) throw new Error('killed after the write');
  });

  const ids = Array.from({ length: 200 }, (_, n) => `click-${n}`);
  const send = (id: string) =>
    enqueue(id, { do: 'send', share: { url: 'https://example.org', toUserIds: ['bo'] }, title: '', names: [] });
  for (const id of ids) {
    while ((await send(id).catch(() => 'unknown')) === 'unknown');
    await sync().catch(() => undefined);
  }
  isCalm = true;
  while ((await local.read('outbox')).outbox.length > 0) await sync();

  expect([...delivered.keys()].sort()).toEqual(ids.sort());
});
