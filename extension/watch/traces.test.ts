import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Trace, unpacked } from './traces/packing.ts';
import { createWatching, type Expected } from './watching.ts';

/** Recorded in Chromium from real films by e2e/traces/record.ts. */
const traces = unpacked(readFileSync(new URL('./traces/traces.json', import.meta.url), 'utf8'));

/** Whether the page that the trace begins with is found to have been watched. */
function isFound({ looks, duration, isLeft }: Trace): boolean {
  const expected: Expected = { duration, progress: null, threshold: 0.9 };
  const watching = createWatching(expected);
  const first = looks[0]?.url;
  const here = looks.filter(({ url }) => url === first);
  const isOver = here.map((look) => watching.see(look)).some((finding) => finding?.isOver);
  const left = here.length < looks.length || isLeft ? (looks[here.length] ?? looks.at(-1)) : undefined;
  return isOver || (left !== undefined && watching.leave(left.at)?.isOver === true);
}

describe('the detector', () => {
  it.each(traces.map((trace) => [trace.name, trace] as const))('judges "%s" as a person would', (_, trace) => {
    expect(isFound(trace)).toBe(trace.isWatched);
  });

  it('is scored on at least forty recordings: nothing false, and nearly everything true', () => {
    expect(traces.length).toBeGreaterThanOrEqual(40);
    const falselyWatched = traces.filter((trace) => !trace.isWatched && isFound(trace));
    expect(falselyWatched.map(({ name }) => name)).toEqual([]);
    const watched = traces.filter((trace) => trace.isWatched);
    expect(watched.filter(isFound).length / watched.length).toBeGreaterThanOrEqual(0.95);
  });

  it('finds nothing watched on the page that comes next', () => {
    for (const { looks } of traces) {
      const [first] = looks;
      const next = looks.filter(({ url }) => url !== first?.url);
      const before = looks[looks.length - next.length - 1]?.media ?? [];
      const lingering = [before, next[0]?.media ?? []].flat().map(({ id }) => id);
      const watching = createWatching({ duration: null, progress: null, threshold: 0.9 }, lingering);
      expect(next.some((look) => watching.see(look)?.isOver)).toBe(false);
    }
  });
});
