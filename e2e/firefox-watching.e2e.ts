import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cinema, startCinema } from './cinema.ts';
import { pair } from './firefox-pairing.ts';
import { type Firefox, openFirefox } from './firefox.ts';
import { watchingJourneys } from './watching-journeys.ts';

/** Two Firefoxes of Ben's, on the manifest that ships: nobody is let into a site but by Firefox's own question. */

let cinema: Cinema;
let here: Firefox;
let elsewhere: Firefox;

const QUESTION = /WatchThis.*127\.0\.0\.1/s;

beforeAll(async () => {
  [cinema, here, elsewhere] = await Promise.all([startCinema(), openFirefox(), openFirefox()]);
  for (const one of [here, elsewhere]) await pair(one, cinema.server.address, cinema.ben);
});
afterAll(async () => {
  await Promise.all([here?.stop(), elsewhere?.stop(), cinema?.stop()]);
});

describe('a site', () => {
  it('is offered by the popup on a page from the inbox, and allowed by Firefox’s own question', async () => {
    await cinema.send('/offered');
    await expect.poll(() => here.badge()).toBe('1');
    await here.open(`${cinema.site.origin}/offered`);
    await here.pressButton();
    await here.popup.click('Allow');
    expect(await here.allow()).toMatch(QUESTION);
    await expect.poll(async () => (await here.popup.look())?.text).not.toContain('Notice by itself');
    await here.popup.close();
  });

  it('is allowed in the settings too, where it can be taken back', async () => {
    const settings = await elsewhere.open('options.html');
    const press = (name: string) => settings.click({ role: 'button', name });
    await press('Allow 127.0.0.1');
    expect(await elsewhere.allow()).toMatch(QUESTION);
    await press('Remove 127.0.0.1');
    await press('Allow 127.0.0.1');
    await elsewhere.allow();
    await settings.close();
  });
});

watchingJourneys(() => ({ cinema, here: viewerOf(here), elsewhere: viewerOf(elsewhere) }));

const viewerOf = ({ open, stored }: Firefox) => ({ open, stored, openPopup: () => open('popup.html') });
