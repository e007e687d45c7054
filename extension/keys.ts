import browser from 'webextension-polyfill';

/** The keys that a command really has: people change them, and a collision leaves none. */
export async function keysOf(command: string): Promise<string> {
  if (!('commands' in browser)) return '';
  const all = await browser.commands.getAll();
  return all.find(({ name }) => name === command)?.shortcut ?? '';
}
