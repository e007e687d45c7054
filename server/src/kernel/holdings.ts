/** Something that a module holds of one person, as their export shows it. */
export interface Holding {
  /** What the export calls it. */
  name: string;
  /** One value; of a list its pages, oldest first. */
  read(userId: string): Promise<object> | AsyncIterable<readonly object[]>;
  /** How long a list is, for those who wait for its end. Without it: too short to be worth counting. */
  count?(userId: string): Promise<number>;
}

const TOGETHER = 200;

/** A list page by page: each begins after the last id of the one before. */
export async function* pagesOf<Row extends { id: string }>(
  read: (page: { after: string; limit: number }) => Promise<Row[]>,
  shown: (row: Row) => object = (row) => row,
): AsyncGenerator<object[]> {
  for (let after = ''; ;) {
    const rows = await read({ after, limit: TOGETHER });
    if (rows.length > 0) yield rows.map(shown);
    const last = rows.at(-1);
    if (!last || rows.length < TOGETHER) return;
    after = last.id;
  }
}
