import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { connect } from '../e2e/people.ts';
import { openProfile, type Profile } from '../e2e/profile.ts';
import { startSampleServer } from '../e2e/server.ts';
import { SAMPLE_PASSWORD } from '../server/src/sample-people.ts';
import { ROOT } from './run.ts';

/** Of the extension's worker, where a function below runs. */
declare const chrome: { storage: { session: { set(items: object): Promise<void> } } };

/** What stores show of an extension, in pixels. */
export const PICTURE = { width: 1280, height: 800 };
export const TILE = { width: 440, height: 280 };
export const LOGO = { width: 300, height: 300 };

const POPUP = { x: 0, y: 0, width: 380, height: 560 };
/** How much larger than in a browser the popup is shown. */
const ENLARGED = 1.2;

const TO_SHARE = {
  url: 'https://www.example.org/birds/how-hummingbirds-hover',
  title: 'How hummingbirds hover',
  page: { siteName: 'The Bird Channel', description: 'Filmed at two thousand pictures a second.' },
};

const STYLE = `
  body { margin: 0; block-size: 100vh; display: flex; align-items: center; justify-content: center; gap: 90px;
    background: linear-gradient(135deg, #6541df, #2c1250); color: #fff; font-family: 'Noto Sans', sans-serif }
  div { max-inline-size: 480px }
  h1 { margin: 0; font-size: 46px; line-height: 1.2 }
  p { font-size: 23px; line-height: 1.45; color: #ddd4fb }
  .popup { border-radius: 14px; box-shadow: 0 24px 70px rgb(0 0 0 / 45%) }
  .logo { position: fixed; inset: 0; background: #6541df }
  .tile { display: flex; flex-direction: column; align-items: center; text-align: center }
  .tile h1 { margin-block-start: 14px; font-size: 36px }
  .tile p { margin: 6px 0 0; font-size: 19px }
`;

/** Photographs the extension and the dashboard among the sample people. @returns the paths of the pictures */
export async function photographListing(directory: string): Promise<string[]> {
  mkdirSync(directory, { recursive: true });
  const server = await startSampleServer();
  let profile: Profile | undefined;
  try {
    profile = await openProfile({ window: { x: 0, y: 0, ...PICTURE } });
    await connect(profile, server.address, { username: 'alex', password: SAMPLE_PASSWORD });
    return await photograph(profile, server.address, (name) => join(directory, `${name}.png`));
  } finally {
    await profile?.close();
    await server.stop();
  }
}

async function photograph(profile: Profile, address: string, pathOf: (name: string) => string): Promise<string[]> {
  const paths = ['1-inbox', '2-share', '3-dashboard', '4-sent', '5-home', 'tile', 'logo'].map(pathOf);
  const [inbox = '', share = '', dashboard = '', sent = '', home = '', tile = '', logo = ''] = paths;
  const popup = await popupOf(profile, '.item');
  await draw(profile, inbox, PICTURE, [
    told('What friends send you, one click away', 'The number on the button is what is new. One more click says <em>watched</em>, and your friend sees that.'),
    popup,
  ]); // prettier-ignore
  const worker = await profile.worker();
  await worker.evaluate((wanted) => chrome.storage.session.set({ wanted }), { target: TO_SHARE, quote: '', at: Date.now() }); // prettier-ignore
  await draw(profile, share, PICTURE, [
    await popupOf(profile, 'textarea'),
    told(
      'The page you are on, to a friend',
      'Choose somebody by name or by a digit, say why, and it is in their inbox.',
    ),
  ]);
  for (const [path, file] of [['inbox', dashboard], ['sent', sent], ['', home]] as const) {
    const page = await profile.context.newPage();
    await page.goto(`${address}/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    await page.screenshot({ path: file });
    await page.close();
  } // prettier-ignore
  const drawn = readFileSync(join(ROOT, 'ui/logo.svg')).toString('base64');
  const image = (size: number, name = '') =>
    `<img alt="" class="${name}" width="${size}" src="data:image/svg+xml;base64,${drawn}">`;
  const slogan = '<h1>WatchThis</h1><p>One click into a friend’s inbox</p>';
  await draw(profile, tile, TILE, [`<div class="tile">${image(96)}${slogan}</div>`]);
  await draw(profile, logo, LOGO, [image(LOGO.width, 'logo')]);
  return paths;
}

const told = (title: string, text: string) => `<div><h1>${title}</h1><p>${text}</p></div>`;

/** The popup as a picture to be put into another. */
async function popupOf(profile: Profile, shows: string): Promise<string> {
  const page = await profile.open('popup.html');
  await page.locator(shows).first().waitFor();
  await settled(page);
  const devtools = await profile.context.newCDPSession(page);
  const clip = { ...POPUP, scale: ENLARGED };
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png', clip });
  await page.close();
  const { width, height } = POPUP;
  return `<img class="popup" alt="" width="${width * ENLARGED}" height="${height * ENLARGED}" src="data:image/png;base64,${data}">`;
}

async function draw(profile: Profile, path: string, size: typeof PICTURE, parts: string[]): Promise<void> {
  const page = await profile.context.newPage();
  await page.setViewportSize(size);
  await page.setContent(`<style>${STYLE}</style>${parts.join('')}`);
  await page.screenshot({ path });
  await page.close();
}

/** Once nothing moves or is on its way any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))));
}
