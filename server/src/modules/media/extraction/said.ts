/** What a page can say of itself. Several values where it says it several times, the most credible first. */
export type Field =
  | 'title'
  | 'description'
  | 'image'
  | 'author'
  | 'siteName'
  | 'publishedAt'
  | 'lang'
  | 'canonical'
  | 'favicon'
  | 'duration'
  | 'kind';

/** What one source says, as it says it: nothing is checked or tidied yet. */
export type Said = Partial<Record<Field, string[]>>;

/** One value for each field, of those that are there. */
export function saying(values: Partial<Record<Field, (string | undefined)[] | string | undefined>>): Said {
  const entries = Object.entries(values).map(([field, value]) => {
    const list = Array.isArray(value) ? value : [value];
    return [field, list.filter((one): one is string => typeof one === 'string' && one.trim() !== '')] as const;
  });
  return Object.fromEntries(entries.filter(([, list]) => list.length > 0));
}
