import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { allowedExtension } from './allowed-extension.ts';
import { launchBrowser } from './chromium.ts';
import { filmClips } from './clip.ts';
import { type FilmSite, startFilmSite } from './film-site.ts';
import { befriend, connect, member, type Member } from './people.ts';
import { openProfile, type Profile } from './profile.ts';
import { type RunningServer, startServer } from './server.ts';

/** Real films, played in a real browser on a site that Ben has allowed; Ana, who sent them, hears of it or does not. */

/** Of the extension's worker, where some functions below run. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void>; get(key: string): Promise<object> } };
  tabs: { query(which: { url: string }): Promise<{ id: number }[]> };
  scripting: { executeScript(what: { target: { tabId: number }; func: () => unknown }): Promise<unknown> };
};

const html = (body: string) =>
  `<!doctype html><title>A film</title><meta name="viewport" content="width=1"><body>${body}`;
const video = (film: string) => `<video id="film" src="/${film}.webm" width="640" height="360" controls></video>`;
const AD = `<div class="player ad-showing"><video id="film" src="/short.webm" controls></video></div><script>
  film.onended = () => { if (!film.src.includes('short')) return;
    film.parentElement.className = 'player'; film.src = '/long.webm'; film.play() }</script>`;
const NEXT = `${video('long')}<script>
  const next = () => { history.pushState(null, '', '/next-2'); film.src = '/longer.webm'; film.play() }</script>`;

let server: RunningServer;
let site: FilmSite;
let ana: Member;
let ben: Member;
let profile: Profile;
let elsewhere: Profile;
let extension: ReturnType<typeof allowedExtension>;

beforeAll(async () => {
  const browser = await launchBrowser();
  const [short, long, longer] = (await filmClips(browser, [3, 8, 20])) as [Buffer, Buffer, Buffer];
  await browser.close();
  const shadow = `<div id="host"></div><script>
    host.attachShadow({ mode: 'closed' }).innerHTML = '${video('long')}'; </script>`;
  site = await startFilmSite(
    {
      '/film': html(video('long')),
      '/sought': html(video('long')),
      '/hidden': html(AD),
      '/next-1': html(NEXT),
      '/next-2': html(NEXT),
      '/resumed': html(video('longer')),
      '/shadow': html(shadow),
      '/asked': html(video('short')),
    },
    { '/short.webm': short, '/long.webm': long, '/longer.webm': longer },
  );
  extension = allowedExtension({ host_permissions: ['http://127.0.0.1/*'] });
  server = await startServer();
  [ana, ben] = [await member(server.address, 'ana'), await member(server.address, 'ben')];
  await befriend(ana, ben);
  [profile, elsewhere] = [
    await openProfile({ extension: extension.path }),
    await openProfile({ extension: extension.path }),
  ];
  await connect(profile, server.address, ben);
  await connect(elsewhere, server.address, ben);
});
afterAll(async () => {
  await profile?.close();
  await elsewhere?.close();
  await site?.stop();
  await server?.stop();
  extension?.remove();
});

/** From Ana to Ben, until his browsers know. `duration`: seconds, as her browser saw the page. */
async function send(path: string, duration?: number): Promise<string> {
  const page = duration === undefined ? {} : { page: { duration } };
  const body = { url: site.origin + path, toUserId: ben.pair.user.id, ...page };
  const { id } = await data(ana.client.POST('/api/v1/shares', { body }));
  for (const one of [profile, elsewhere]) await expect.poll(() => knows(one, id)).toBe(true);
  return id;
}
async function knows(one: Profile, id: string): Promise<boolean> {
  const worker = await one.worker();
  return worker.evaluate(async (text) => JSON.stringify(await chrome.storage.local.get('cache')).includes(text), id);
}

const sent = (id: string) => data(ana.client.GET('/api/v1/shares/{id}', { params: { path: { id } } }));
const statusOf = async (id: string) => (await sent(id)).status;

async function open(path: string, { context }: Profile = profile): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.origin + path);
  // What nobody has clicked on may not play with its sound.
  await page.mouse.click(700, 500);
  return page;
}
const play = (page: Page, change: Partial<HTMLVideoElement> = {}) =>
  page.evaluate((set) => Object.assign(document.querySelector('video')!, set).play(), change as object);
const ended = (page: Page) => page.waitForFunction(() => document.querySelector('video')?.ended, { timeout: 30_000 });
const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

describe('a link from the inbox', () => {
  it('is watched once its film was played to the end, and the sender learns for how long', async () => {
    const id = await send('/film', 8);
    const page = await open('/film');
    await play(page);
    await ended(page);
    await expect.poll(() => statusOf(id)).toBe('watched');
    expect((await sent(id)).watchDuration).toBeGreaterThan(6.5);
    await page.close();
  });

  it('is watched at twice the speed too, when nobody knew how long it is', async () => {
    const id = await send('/film');
    const page = await open('/film');
    await play(page, { playbackRate: 2 });
    await ended(page);
    expect(await statusOf(id)).toBe('pending');
    await expect.poll(() => statusOf(id)).toBe('watched');
    await page.close();
  });

  it('is watched in a closed shadow root', async () => {
    const id = await send('/shadow', 8);
    const page = await open('/shadow');
    await page.mouse.click(320, 180);
    await expect.poll(() => statusOf(id)).toBe('watched');
    await page.close();
  });

  it('is not watched by seeking to its end', async () => {
    const id = await send('/sought', 8);
    const page = await open('/sought');
    await play(page);
    await pause(1);
    await play(page, { currentTime: 6.8 });
    await ended(page);
    await pause(7);
    expect(await statusOf(id)).toBe('pending');
    await page.close();
  });

  it('is not watched muted in a background tab, with an advertisement before it', async () => {
    const id = await send('/hidden');
    const page = await open('/hidden');
    await play(page, { muted: true });
    await hide('/hidden');
    await page.waitForFunction(() => document.querySelector('video')?.src.includes('long'), { timeout: 15_000 });
    await ended(page);
    await pause(7);
    expect(await statusOf(id)).toBe('pending');
    await page.close();
  });

  it('is not watched by what plays after it', async () => {
    const id = await send('/next-1', 8);
    const page = await open('/next-1');
    await play(page);
    await pause(2);
    await page.evaluate('next()');
    await pause(10);
    await page.close();
    expect(await statusOf(id)).toBe('pending');
  });

  it('goes on in another browser where it was left', async () => {
    const id = await send('/resumed', 20);
    const page = await open('/resumed');
    await play(page);
    await pause(13);
    await page.evaluate(() => document.querySelector('video')!.pause());
    const progress = async () =>
      (await data(ben.client.GET('/api/v1/inbox'))).find((item) => item.id === id)?.progress?.position ?? 0;
    await expect.poll(progress).toBeGreaterThan(11);
    await page.close();
    const popup = await elsewhere.open('popup.html');
    await expect.poll(async () => (await cached(elsewhere, id)) ?? 0).toBeGreaterThan(11);
    await popup.close();
    const other = await open('/resumed', elsewhere);
    await play(other);
    await expect.poll(() => other.evaluate(() => document.querySelector('video')!.currentTime)).toBeGreaterThan(9);
    await ended(other);
    // What each of them played adds up.
    await expect.poll(() => statusOf(id)).toBe('watched');
    await other.close();
  });
});

/** Headless tabs are all in sight, whatever stands before them: says to the watcher in a page what a window would. */
async function hide(path: string): Promise<void> {
  const worker = await profile.worker();
  await worker.evaluate(
    async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: () => Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' }),
      });
    },
    `http://127.0.0.1/${path.slice(1)}`,
  );
}

async function cached(one: Profile, id: string): Promise<number | undefined> {
  const worker = await one.worker();
  return worker.evaluate(async (itemId) => {
    const { cache } = (await chrome.storage.local.get('cache')) as {
      cache?: { sync: { inbox: { id: string; progress: { position: number } | null }[] } };
    };
    return cache?.sync.inbox.find((item) => item.id === itemId)?.progress?.position;
  }, id);
}
