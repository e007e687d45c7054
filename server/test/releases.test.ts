import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { converse, type Exchange } from './conversation.ts';

/** Extensions are updated by their stores, servers by whoever runs them: what a release said, later ones go on saying. */

const releases = globSync('test/releases/*.json').map((file) => ({
  release: basename(file, '.json'),
  kept: JSON.parse(readFileSync(file, 'utf8')) as Exchange[],
}));

let said: Exchange[];
beforeAll(async () => {
  said = await converse();
});

it('knows what at least one release said', () => {
  expect(releases.length).toBeGreaterThan(0);
});

describe.each(releases)('an extension of the time of $release', ({ kept }) => {
  it('is answered with the same statuses to all that it asks', () => {
    const brief = (exchanges: Exchange[]) => exchanges.map(({ route, status }) => `${status} ${route}`);
    expect(brief(said).filter((one) => brief(kept).includes(one))).toEqual(brief(kept));
  });

  it('finds everything in the answers that was there then, of the same kind', () => {
    expect(kept.flatMap((before, at) => missing(before.answer, answerLike(before, at), before.route))).toEqual([]);
  });

  /** The answer of now to the same request, which was asked as often before it. */
  const answerLike = ({ route, status }: Exchange, at: number): unknown => {
    const isSame = (one: Exchange) => one.route === route && one.status === status;
    return said.filter(isSame)[kept.slice(0, at).filter(isSame).length]?.answer;
  };
});

/** The places in an answer where something has gone, or become something else. More may be there. */
function missing(before: unknown, now: unknown, place: string): string[] {
  // Of a nullable one nobody can see what else it can be.
  if (before === null) return [];
  if (Array.isArray(before)) {
    if (!Array.isArray(now)) return [place];
    return before.length === 0 ? [] : missing(together(before), together(now), `${place}[]`);
  }
  if (typeof before !== 'object') return typeof now === typeof before ? [] : [place];
  const record = typeof now === 'object' && now !== null ? (now as Record<string, unknown>) : {};
  return Object.entries(before).flatMap(([name, value]) => missing(value, record[name], `${place}.${name}`));
}

/** Everything that any of them has. */
function together(items: unknown[]): unknown {
  const isRecord = (item: unknown): item is object => typeof item === 'object' && item !== null && !Array.isArray(item);
  return items.every(isRecord) ? Object.assign({}, ...items.toReversed()) : items[0];
}
