import { afterAll, beforeAll } from 'vitest';
import { allowedExtension } from './allowed-extension.ts';
import { type Cinema, startCinema } from './cinema.ts';
import { connect } from './people.ts';
import { openProfile, type Profile } from './profile.ts';
import { type FilmPage, type Viewer, watchingJourneys } from './watching-journeys.ts';

/** Of the extension's worker, where some functions below run. */
declare const chrome: {
  storage: { local: { get(): ReturnType<Viewer['stored']> } };
  tabs: { query(which: { url: string }): Promise<{ id: number }[]> };
  scripting: { executeScript(what: { target: { tabId: number }; func: () => unknown }): Promise<unknown> };
};

let cinema: Cinema;
let profile: Profile;
let elsewhere: Profile;
let extension: ReturnType<typeof allowedExtension>;

beforeAll(async () => {
  extension = allowedExtension({ host_permissions: ['http://127.0.0.1/*'] });
  const opened = () => openProfile({ extension: extension.path });
  [cinema, profile, elsewhere] = await Promise.all([startCinema(), opened(), opened()]);
  for (const one of [profile, elsewhere]) await connect(one, cinema.server.address, cinema.ben);
});
afterAll(async () => {
  await Promise.all([profile?.close(), elsewhere?.close(), cinema?.stop()]);
  extension?.remove();
});

watchingJourneys(() => ({ cinema, here: viewerOf(profile), elsewhere: viewerOf(elsewhere) }));

function viewerOf(one: Profile): Viewer {
  return {
    stored: async () => (await one.worker()).evaluate(() => chrome.storage.local.get()),
    openPopup: () => one.open('popup.html'),
    async open(address): Promise<FilmPage> {
      const page = await one.context.newPage();
      await page.goto(address);
      return {
        run: (expression) => page.evaluate(expression),
        clickAt: (x, y) => page.mouse.click(x, y),
        hide: () => hide(one, new URL(address).pathname),
        close: () => page.close(),
      };
    },
  };
}

/** Headless tabs are all in sight, whatever stands before them: says to the watcher in a page what a window would. */
async function hide(one: Profile, path: string): Promise<void> {
  const worker = await one.worker();
  await worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: () => Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' }),
    });
  }, `http://127.0.0.1${path}`);
}
