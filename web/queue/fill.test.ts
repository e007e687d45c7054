import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fill, type Waiting } from './fill.ts';

const MINUTE = 60;
const line = (...minutes: (number | undefined)[]): Waiting[] =>
  minutes.map((length, at) => ({ id: String(at), length: length === undefined ? undefined : length * MINUTE }));

it.each<[string, Waiting[], number, string[]]>([
  ['takes everything when there is time', line(5, 5, 5), 20, ['0', '1', '2']],
  ['rather fills the time than takes the first', line(15, 10, 10), 20, ['1', '2']],
  ['takes the first when that fills it as well', line(10, 10, 20), 20, ['0', '1']],
  ['prefers what waits longer among equals', line(20, 20, 20), 20, ['0']],
  ['leaves out what is too long', line(90, 12), 20, ['1']],
  ['leaves out what nobody knows the length of', line(undefined, 12), 20, ['1']],
  ['fits nothing into no time', line(1), 0, []],
  ['has nothing to offer when nothing waits', [], 20, []],
])('%s', (_, waiting, minutes, expected) => {
  expect(fill(waiting, minutes * MINUTE)).toEqual(expected);
});

it('never takes longer than there is time, names each once, and keeps the order', () => {
  const lengths = fc.array(fc.option(fc.integer({ min: 1, max: 7200 }), { nil: undefined }), { maxLength: 40 });
  fc.assert(
    fc.property(lengths, fc.integer({ min: 0, max: 10_800 }), (seconds, time) => {
      const waiting = seconds.map((length, at) => ({ id: String(at), length }));
      const ids = fill(waiting, time).map(Number);
      expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
      expect(ids.reduce((sum, at) => sum + (seconds[at] ?? Number.NaN), 0)).toBeLessThanOrEqual(time);
    }),
    { numRuns: 200 },
  );
});
