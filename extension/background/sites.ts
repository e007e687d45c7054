import browser from 'webextension-polyfill';
import { local } from '../settings.ts';
import { inTurn } from '#shared/serial.ts';

/** Follows what is played on a page: entrypoints/watch.ts. */
const WATCHER = { id: 'watch', js: ['/watch.js'] };

const oneAfterAnother = inTurn();

/** Brings the browser up to date with the sites that were allowed: the watcher is on all of them and nowhere else. */
export function registerWatcher(): Promise<void> {
  return oneAfterAnother(async () => {
    const [{ noticing }, registered] = await Promise.all([
      local.read('noticing'),
      browser.scripting.getRegisteredContentScripts({ ids: [WATCHER.id] }),
    ]);
    const { origins = [] } = noticing.isOn ? await browser.permissions.getAll() : {};
    const [before] = registered;
    if (JSON.stringify(before?.matches?.toSorted()) === JSON.stringify(origins.toSorted())) return;
    if (before) await browser.scripting.unregisterContentScripts({ ids: [WATCHER.id] });
    if (origins.length === 0) return;
    const where = { matches: origins, allFrames: true, runAt: 'document_idle', persistAcrossSessions: true } as const;
    await browser.scripting.registerContentScripts([{ ...WATCHER, ...where }]);
    await startIn(origins);
  });
}

/** A page that is open already is not loaded again for it. */
async function startIn(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: origins });
  for (const { id, incognito } of tabs) {
    if (id === undefined || incognito) continue;
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: WATCHER.js })
      // A page that lets nobody in: an error page, a store.
      .catch(() => undefined);
  }
}
