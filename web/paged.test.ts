import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { ApiError, type InboxItem } from '#shared/client.ts';
import { laterPlace } from '#shared/inbox-place.ts';
import { put } from './put.ts';
import { paged } from './paged.ts';

interface Thing {
  id: string;
  isOpen: boolean;
}

const thing = (id: string, isOpen = true): Thing => ({ id, isOpen });

/** A list of open things over pages that the test hands out; the cursor is the id that a page ends with. */
function listOf(...pages: Thing[][]) {
  const all = signal<ReadonlyMap<string, Thing>>(new Map());
  const asked: (string | undefined)[] = [];
  const list = paged(
    all,
    ({ isOpen }) => isOpen,
    (cursor) => {
      asked.push(cursor);
      const at = cursor === undefined ? 0 : pages.findIndex((page) => page.at(-1)?.id === cursor) + 1;
      const items = pages[at] ?? [];
      const hasNext = at < pages.length - 1;
      return Promise.resolve({ items, hasNext, cursor: hasNext ? items.at(-1)?.id : undefined });
    },
  );
  return { all, list, asked, shown: () => list.shown.value.map(({ id }) => id) };
}

describe('a list that comes in pages', () => {
  it('shows nothing before it was loaded', () => {
    const { all, list, shown } = listOf();
    put(all, '5', thing('5'));
    expect(shown()).toEqual([]);
    expect(list.state.value).toBe('loading');
  });

  it('shows the newest first and loads older ones on demand', async () => {
    const { list, asked, shown } = listOf([thing('5'), thing('4')], [thing('3')]);
    await list.first();
    expect(shown()).toEqual(['5', '4']);
    expect(list.hasNext.value).toBe(true);
    await list.more();
    expect(shown()).toEqual(['5', '4', '3']);
    expect(list.hasNext.value).toBe(false);
    expect(asked).toEqual([undefined, '4']);
  });

  it('shows what arrives meanwhile, and not what no longer belongs here', async () => {
    const { all, list, shown } = listOf([thing('5'), thing('4')]);
    await list.first();
    put(all, '6', thing('6'));
    put(all, '4', thing('4', false));
    expect(shown()).toEqual(['6', '5']);
  });

  it('does not show what is older than what was loaded', async () => {
    const { all, list, shown } = listOf([thing('5')], [thing('3'), thing('2')]);
    await list.first();
    put(all, '2', thing('2'));
    expect(shown()).toEqual(['5']);
  });

  it('drops what was removed elsewhere when it is loaded again', async () => {
    const pages = [[thing('5'), thing('4')]];
    const { list, shown } = listOf(...pages);
    await list.first();
    pages[0]?.pop();
    await list.first();
    expect(shown()).toEqual(['5']);
  });

  it('keeps what arrived while an older answer was on its way', () => {
    const { all, list, shown } = listOf();
    const known = all.value;
    put(all, '6', thing('6'));
    list.take(known, { items: [thing('5')], hasNext: false, cursor: undefined });
    expect(shown()).toEqual(['6', '5']);
  });

  it('stays as deep as it was when only the newest are taken in again', async () => {
    const { all, list, shown } = listOf([thing('5'), thing('4')], [thing('3')]);
    await list.first();
    await list.more();
    list.take(all.value, { items: [thing('6'), thing('5')], hasNext: true, cursor: undefined });
    expect(shown()).toEqual(['6', '5', '4', '3']);
  });

  it('walks down once to where it was, when that was taken in without a cursor', async () => {
    const { all, list, asked, shown } = listOf([thing('5'), thing('4')], [thing('3'), thing('2')], [thing('1')]);
    list.take(all.value, { items: [thing('5'), thing('4'), thing('3')], hasNext: true, cursor: undefined });
    await list.more();
    expect(shown()).toEqual(['5', '4', '3', '2']);
    await list.more();
    expect(shown()).toEqual(['5', '4', '3', '2', '1']);
    expect(asked).toEqual([undefined, '4', '2']);
  });

  it('drops what was removed far down when all that was loaded is loaded again', async () => {
    const pages = [[thing('5'), thing('4')], [thing('3'), thing('2')], [thing('1')]];
    const { list, asked, shown } = listOf(...pages);
    await list.first();
    await list.more();
    pages[1]?.shift();
    await list.again();
    expect(shown()).toEqual(['5', '4', '2']);
    expect(asked).toHaveLength(4);
  });

  it('asks for nothing again before it was loaded', async () => {
    const { list, asked } = listOf([thing('5')]);
    await list.again();
    expect(asked).toEqual([]);
  });

  it('gives what was loaded as one page, which shows the same another time', async () => {
    const { list } = listOf([thing('5'), thing('4')], [thing('3')]);
    await list.first();
    const { all, list: other, shown } = listOf([thing('5'), thing('4')], [thing('3')]);
    const page = list.loaded(10);
    expect(page && other.take(all.value, page)).toBeUndefined();
    expect(shown()).toEqual(['5', '4']);
    expect(list.loaded(1)).toEqual({ items: [thing('5')], hasNext: true, cursor: undefined });
  });

  it('shows what has another place there, however far down it would be', async () => {
    const all = signal<ReadonlyMap<string, Thing>>(new Map());
    const pages = [[thing('5'), thing('3')], [thing('1')]];
    const list = paged(
      all,
      () => true,
      () => Promise.resolve({ items: pages[0] ?? [], hasNext: true, cursor: '3' }),
      all,
      ({ id }) => (id === '1' ? '4' : id),
    );
    await list.first();
    put(all, '1', thing('1'));
    expect(list.shown.value.map(({ id }) => id)).toEqual(['5', '1', '3']);
    // What is kept for another time ends where it was loaded to.
    expect(list.loaded(10)?.items.map(({ id }) => id)).toEqual(['5', '3']);
  });

  it('is loaded in the order of the server’s pages, where that is not the order of ids', async () => {
    const aside = (id: string, day: number) =>
      ({ id, status: 'later', returnsAt: `2026-02-0${day}T09:00:00.000Z` }) as InboxItem;
    const pages = [[aside('1', 1), aside('5', 2)], [aside('4', 3), aside('2', 3)], [aside('3', 4)]];
    const all = signal<ReadonlyMap<string, InboxItem>>(new Map());
    const load = (cursor = '0') => {
      const next = Number(cursor) + 1;
      const hasNext = next < pages.length;
      return Promise.resolve({ items: pages[next - 1] ?? [], hasNext, cursor: hasNext ? `${next}` : undefined });
    };
    const list = paged(all, () => true, load, all, laterPlace, laterPlace);
    const shown = () => list.shown.value.map(({ id }) => id).join('');
    await list.first();
    expect(shown()).toBe('15');
    // What was put aside for longer than is loaded comes with its page.
    put(all, '6', aside('6', 9));
    put(all, '7', aside('7', 1));
    expect(shown()).toBe('715');
    await list.more();
    expect(shown()).toBe('71542');
    pages[0] = [aside('7', 1), aside('1', 1)];
    pages[1] = [aside('2', 3), aside('3', 4)];
    pages[2] = [aside('6', 9)];
    await list.again();
    expect(shown()).toBe('7123');
    await list.more();
    expect(shown()).toBe('71236');
  });

  it('says why it could not be loaded', async () => {
    const all = signal<ReadonlyMap<string, Thing>>(new Map());
    const list = paged(
      all,
      () => true,
      () => Promise.reject(new ApiError('OFFLINE')),
    );
    await list.first();
    expect(list.state.value).toMatchObject({ code: 'OFFLINE' });
  });
});
