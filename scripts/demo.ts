import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { startFixtureSite } from '../e2e/fixture-site.ts';
import { connect } from '../e2e/people.ts';
import { openProfile, type Profile } from '../e2e/profile.ts';
import { startSampleServer } from '../e2e/server.ts';
import { SAMPLE_PASSWORD } from '../server/src/sample-people.ts';
import { ensureBrowsers } from './browsers.ts';
import { build } from './build.ts';

/**
 * A server with sample people, and two windows with the extension connected as two friends. With `--screenshots DIR`
 * nothing is shown: one sends the other a page, and what both see is written there.
 */

/** Pixels around each of several pictures. */
const MARGIN = 20;
const { values } = parseArgs({ options: { screenshots: { type: 'string' } } });
const pictures = values.screenshots === undefined ? undefined : resolve(values.screenshots);
const display = pictures === undefined ? process.env['DISPLAY'] : undefined;
const endings: (() => Promise<unknown>)[] = [];

try {
  await demo();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const end of endings.toReversed()) await end();
}

async function demo(): Promise<void> {
  if (pictures === undefined && display === undefined && process.platform === 'linux') {
    throw new Error('There is no screen here. Run it with --screenshots DIR to see the demo in pictures.');
  }
  ensureBrowsers(['chromium']);
  await build({ ifNeeded: true });
  const server = await startSampleServer();
  endings.push(() => server.stop());
  const [alex, mia] = await Promise.all([
    friend('alex', server.address, { x: 0, y: 0 }),
    friend('mia', server.address, { x: 980, y: 0 }),
  ]);
  if (pictures === undefined) await untilClosed(alex, mia, server.address);
  else await photograph(pictures, alex, mia, server.address);
}

async function friend(username: string, address: string, at: { x: number; y: number }): Promise<Profile> {
  const window = { ...at, width: 960, height: 760 };
  const profile = await openProfile({ window, isShown: pictures === undefined });
  endings.push(() => profile.close());
  await connect(profile, address, { username, password: SAMPLE_PASSWORD });
  return profile;
}

async function untilClosed(alex: Profile, mia: Profile, address: string): Promise<void> {
  for (const { context } of [alex, mia]) await (await context.newPage()).goto(`${address}/inbox`);
  console.log(`Left: Alex. Right: Mia. Their server is ${address}, and everybody’s password is “${SAMPLE_PASSWORD}”.`);
  console.log('Open any page and click the WatchThis button. Close either window to end.');
  await Promise.race([alex, mia].map(({ context }) => new Promise((closed) => context.once('close', closed))));
}

async function photograph(directory: string, alex: Profile, mia: Profile, address: string): Promise<void> {
  mkdirSync(directory, { recursive: true });
  const site = await startFixtureSite();
  endings.push(() => site.stop());
  await picture(alex, 'popup.html', join(directory, 'alex-popup.png'));
  const worker = await alex.worker();
  const toMia = `chrome.storage.local.get('cache').then(({ cache }) => cache.sync.friends.find(({ user }) => user.username === 'mia').user.id)`;
  const click = `{ menuItemId: 'to:' + id, linkUrl: ${JSON.stringify(site.page)}, linkText: 'How Hummingbirds Hover' }`;
  await worker.evaluate(
    `${toMia}.then((id) => chrome.contextMenus.onClicked.dispatch(${click}, { id: 1, title: '' }))`,
  );
  for (let tries = 0; tries < 50 && (await mia.badge()) === ''; tries += 1)
    await new Promise((wait) => setTimeout(wait, 100));
  console.log(`Mia’s badge says ${await mia.badge()}.`);
  await picture(mia, 'popup.html', join(directory, 'mia-popup.png'));
  await beside(directory, ['alex-popup.png', 'mia-popup.png'], 'popups.png');
  for (const [name, profile] of Object.entries({ alex, mia })) {
    for (const path of ['', 'inbox', 'sent', 'friends', 'settings']) {
      const page = await profile.context.newPage();
      await page.goto(`${address}/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(500);
      await page.screenshot({ path: join(directory, `${name}-${path || 'home'}.png`) });
      await page.close();
    }
  }
  console.log(`The pictures are in ${directory}.`);
}

async function picture(profile: Profile, file: 'popup.html', path: string): Promise<void> {
  const page = await profile.open(file);
  await page.locator('.item').first().waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path });
  await page.close();
}

/** Puts pictures of the same size beside each other, as they stand on the first screen of the README. */
async function beside(directory: string, names: string[], name: string): Promise<void> {
  const pictures = names.map((one) => join(directory, one));
  const { width, height } = await sharp(pictures[0]).metadata();
  await sharp({
    create: {
      width: names.length * (width + MARGIN) + MARGIN,
      height: height + 2 * MARGIN,
      channels: 3,
      background: '#e3e0f0',
    },
  })
    .composite(pictures.map((input, at) => ({ input, top: MARGIN, left: MARGIN + at * (width + MARGIN) })))
    .png({ palette: true })
    .toFile(join(directory, name));
}
