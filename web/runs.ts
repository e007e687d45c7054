export interface Run<T> {
  first: T;
  count: number;
}

/** Neighbours that are alike, taken together. */
export function runs<T>(items: readonly T[], areAlike: (one: T, other: T) => boolean): Run<T>[] {
  const found: Run<T>[] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last && areAlike(last.first, item)) last.count += 1;
    else found.push({ first: item, count: 1 });
  }
  return found;
}
