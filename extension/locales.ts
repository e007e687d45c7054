const PREFIX = 'browser.';

/**
 * What a catalogue says where only the browser speaks (menus, badge, store), in the browser's own format.
 * Parameters become `$1`, `$2`, … in the order in which they stand.
 * @example browserMessages({ 'browser.titleNew': 'WatchThis: {count} new' }) // { titleNew: { message: 'WatchThis: $1 new' } }
 */
export function browserMessages(catalogue: Record<string, unknown>): Record<string, { message: string }> {
  const own = Object.entries(catalogue).filter(([key]) => key.startsWith(PREFIX));
  return Object.fromEntries(own.map(([key, text]) => [key.slice(PREFIX.length), { message: numbered(String(text)) }]));
}

function numbered(text: string): string {
  let count = 0;
  return text.replaceAll('$', '$$$$').replace(/\{\w+\}/g, () => `$${++count}`);
}
