import browser from 'webextension-polyfill';

/** One storage area with a default for every key. */
export interface Area<Items> {
  read<Key extends keyof Items & string>(...keys: Key[]): Promise<Pick<Items, Key>>;
  readAll(): Promise<Items>;
  /** Writes all the given items at once, or none. */
  write(items: Partial<Items>): Promise<void>;
  /** Forgets the given items: they have their defaults again. */
  forget(...keys: (keyof Items & string)[]): Promise<void>;
  /** Calls back with what has changed, until the signal aborts. */
  watch(changed: (items: Partial<Items>) => void, signal?: AbortSignal): void;
}

export function area<Items extends object>(name: 'local' | 'session', defaults: Items): Area<Items> {
  const store = browser.storage[name];
  const all = Object.keys(defaults) as (keyof Items)[];
  const pick = (keys: (keyof Items)[]): Record<string, unknown> =>
    Object.fromEntries(keys.map((key) => [key, defaults[key]]));
  /** Members that a version of before did not know have their defaults: a preference that was added later. */
  const whole = (items: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(items).map(([key, value]) => {
        const standard: unknown = defaults[key as keyof Items];
        return [key, isRecord(standard) && isRecord(value) ? { ...standard, ...value } : value];
      }),
    );
  return {
    read: async (...keys) => whole(await store.get(pick(keys))) as Pick<Items, (typeof keys)[number]>,
    readAll: async () => whole(await store.get(pick(all))) as Items,
    write: (items) => store.set(items),
    forget: (...keys) => store.remove(keys),
    watch(changed, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>, where: string) => {
        if (where !== name) return;
        const known = Object.entries(changes).filter(([key]) => key in defaults);
        const items = known.map(([key, { newValue }]) => [key, newValue ?? defaults[key as keyof Items]]);
        if (items.length > 0) changed(whole(Object.fromEntries(items) as Record<string, unknown>) as Partial<Items>);
      };
      browser.storage.onChanged.addListener(listener);
      signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
    },
  };
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
