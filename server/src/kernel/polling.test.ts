import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLog } from './log.ts';
import { createPolling } from './polling.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

const work = vi.fn<() => Promise<void>>();
beforeEach(() => void work.mockReset().mockResolvedValue());
const polling = () => createPolling({ every: 1000, work, log: createLog('silent'), failure: 'work waits' });

it('looks at the start, every so often, and when it is woken, whether or not that fails', async () => {
  work.mockRejectedValue(new Error('no'));
  const one = polling();
  one.start();
  await vi.advanceTimersByTimeAsync(2000);
  expect(work).toHaveBeenCalledTimes(3);
  one.wake();
  expect(work).toHaveBeenCalledTimes(4);
  await one.stop();
});

it('looks once more after a look during which it was woken, never twice at once', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  work.mockReturnValueOnce(promise);
  const one = polling();
  one.wake();
  one.wake();
  one.wake();
  expect(work).toHaveBeenCalledTimes(1);
  resolve(undefined);
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2));
  await one.stop();
  expect(work).toHaveBeenCalledTimes(2);
});

it('looks no more once it was stopped, which is when the look under way has ended', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  work.mockReturnValueOnce(promise);
  const one = polling();
  one.start();
  one.wake();
  let isStopped = false;
  const stopping = one.stop().then(() => (isStopped = true));
  await vi.advanceTimersByTimeAsync(5000);
  expect(isStopped).toBe(false);
  resolve(undefined);
  await stopping;
  one.wake();
  expect(work).toHaveBeenCalledTimes(1);
});
