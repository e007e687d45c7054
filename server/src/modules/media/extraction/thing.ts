/** A thing of schema.org, from JSON-LD or microdata: its properties by name. */
export type Thing = Record<string, unknown>;

/** Finds the thing that a bare `{"@id": …}` stands for. */
export type Resolve = (id: string) => Thing | undefined;

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, 50) : value === undefined || value === null ? [] : [value];

/** Its types without their vocabulary: `http://schema.org/NewsArticle` is `NewsArticle`. */
export const typesOf = (thing: Thing): string[] =>
  list(thing['@type']).flatMap((type) => (typeof type === 'string' ? (type.split(/[/#:]/).at(-1) ?? []) : []));

/** The texts that a property has, those of language maps (`{"@value": …}`) and of things' names too. */
export function textsOf(value: unknown, resolve: Resolve, depth = 0): string[] {
  return list(value).flatMap((one) => {
    if (typeof one === 'string') return one;
    if (typeof one === 'number') return String(one);
    if (!isThing(one) || depth > 2) return [];
    const { '@value': literal, '@id': id } = one;
    const name = one['name'] ?? fullName(one);
    if (literal !== undefined || name !== undefined) return textsOf(literal ?? name, resolve, depth + 1);
    const known = typeof id === 'string' ? resolve(id) : undefined;
    return known?.['name'] === undefined ? [] : textsOf(known['name'], resolve, depth + 1);
  });
}

const fullName = ({ givenName, familyName }: Thing): string | undefined =>
  typeof givenName === 'string' && typeof familyName === 'string' ? `${givenName} ${familyName}` : undefined;

/** The addresses that a property has: as text, or as a thing that has an address. */
export function addressesOf(value: unknown, resolve: Resolve, depth = 0): string[] {
  return list(value).flatMap((one) => {
    if (typeof one === 'string') return one;
    if (!isThing(one) || depth > 2) return [];
    const address = one['url'] ?? one['contentUrl'] ?? one['thumbnailUrl'];
    if (address !== undefined) return addressesOf(address, resolve, depth + 1);
    const id = one['@id'];
    if (typeof id !== 'string') return [];
    const known = resolve(id);
    return known && known !== one ? addressesOf(known, resolve, depth + 1) : id;
  });
}
