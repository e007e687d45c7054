import type { Holding } from '../../kernel/holdings.ts';

interface Writing {
  holdings: readonly Holding[];
  userId: string;
  head: object;
  append: (text: string) => Promise<void>;
  /** Hears from 0 to 1 how far it is, and may throw to end it. */
  step: (progress: number) => Promise<void>;
}

/** Writes everything that is held of somebody as one JSON document, of which it never holds more than a page. */
export async function writeExport({ holdings, userId, head, append, step }: Writing): Promise<void> {
  const counts = await Promise.all(holdings.map(async ({ count }) => (await count?.(userId)) ?? 0));
  const total = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  let written = 0;
  await append(JSON.stringify(head).slice(0, -1));
  for (const { name, read, count } of holdings) {
    const held = await read(userId);
    await append(`,\n${JSON.stringify(name)}:`);
    if (!(Symbol.asyncIterator in held)) {
      await append(JSON.stringify(held));
      continue;
    }
    let isFirst = true;
    await append('[');
    for await (const page of held) {
      if (page.length === 0) continue;
      await append(`${isFirst ? '\n' : ',\n'}${page.map((item) => JSON.stringify(item)).join(',\n')}`);
      isFirst = false;
      if (count) written += page.length;
      // Something may have come since it was counted.
      await step(Math.min(0.99, written / total));
    }
    await append(']');
  }
  await append('}\n');
}
