import { describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import type { Cinema } from './cinema.ts';

/** What is asked of every browser: real films, played on a site that Ben has allowed; Ana hears of it or does not. */

/** A browser of Ben's, with the extension in it. */
export interface Viewer {
  open(address: string): Promise<FilmPage>;
  /** Looks at the inbox, for which the extension fetches what is new. */
  openPopup(): Promise<Pick<FilmPage, 'close'>>;
  /** What the extension has stored. */
  stored(): Promise<{ cache: { sync: { inbox: { id: string; progress: { position: number } | null }[] } } | null }>;
}

export interface FilmPage {
  run<Value>(expression: string): Promise<Value>;
  /** Pixels of the page. */
  clickAt(x: number, y: number): Promise<void>;
  /** Puts another tab before it. */
  hide(): Promise<void>;
  close(): Promise<void>;
}

interface World {
  cinema: Cinema;
  here: Viewer;
  elsewhere: Viewer;
}

const VIDEO = `document.querySelector('video')`;

export function watchingJourneys(world: () => World): void {
  const itemOf = async (viewer: Viewer, id: string) =>
    (await viewer.stored()).cache?.sync.inbox.find((item) => item.id === id);

  /** From Ana to Ben, until his browsers know. `duration`: seconds, as her browser saw the page. */
  async function send(path: string, duration?: number): Promise<string> {
    const { cinema, here, elsewhere } = world();
    const id = await cinema.send(path, duration);
    for (const viewer of [here, elsewhere]) await expect.poll(() => itemOf(viewer, id)).toBeDefined();
    return id;
  }
  const statusOf = async (id: string) => (await world().cinema.sent(id)).status;

  async function open(path: string, viewer = world().here): Promise<FilmPage> {
    const page = await viewer.open(world().cinema.site.origin + path);
    // What nobody has clicked on may not play with its sound.
    await page.clickAt(700, 500);
    return page;
  }
  const play = (page: FilmPage, change: Partial<HTMLVideoElement> = {}) =>
    page.run(`Object.assign(${VIDEO}, ${JSON.stringify(change)}).play()`);
  const is = (page: FilmPage, what: string) => expect.poll(() => page.run(what), { timeout: 30_000 }).toBe(true);
  const ended = (page: FilmPage) => is(page, `${VIDEO}.ended`);
  const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

  describe('a link from the inbox', () => {
    it('is watched once its film was played to the end, and the sender learns for how long', async () => {
      const id = await send('/film', 8);
      const page = await open('/film');
      await play(page);
      await ended(page);
      await expect.poll(() => statusOf(id)).toBe('watched');
      expect((await world().cinema.sent(id)).watchDuration).toBeGreaterThan(6.5);
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
      await page.clickAt(320, 180);
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
      await page.hide();
      await is(page, `${VIDEO}.src.includes('long')`);
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
      await page.run('next()');
      await pause(10);
      await page.close();
      expect(await statusOf(id)).toBe('pending');
    });

    it('goes on in another browser where it was left', async () => {
      const { cinema, elsewhere } = world();
      const id = await send('/resumed', 20);
      const page = await open('/resumed');
      await play(page);
      await pause(13);
      await page.run(`${VIDEO}.pause()`);
      const progress = async () =>
        (await data(cinema.ben.client.GET('/api/v1/inbox'))).find((item) => item.id === id)?.progress?.position ?? 0;
      await expect.poll(progress).toBeGreaterThan(11);
      await page.close();
      const popup = await elsewhere.openPopup();
      await expect.poll(async () => (await itemOf(elsewhere, id))?.progress?.position ?? 0).toBeGreaterThan(11);
      await popup.close();
      const other = await open('/resumed', elsewhere);
      await play(other);
      await expect.poll(() => other.run(`${VIDEO}.currentTime`)).toBeGreaterThan(9);
      await ended(other);
      // What each of them played adds up.
      await expect.poll(() => statusOf(id)).toBe('watched');
      await other.close();
    });
  });
}
