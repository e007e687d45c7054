import { expect, it, vi } from 'vitest';
import { newId } from './id.ts';

it('makes ids that sort in the order in which they were made, none twice', () => {
  const ids = Array.from({ length: 50_000 }, newId);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('keeps the order when the clock is set back', () => {
  const before = newId();
  vi.useFakeTimers({ now: Date.now() - 3_600_000 });
  const after = newId();
  vi.useRealTimers();
  expect(after > before).toBe(true);
});
