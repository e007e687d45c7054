import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { launchBrowser } from '../e2e/chromium.ts';
import { type Look, openGallery } from '../e2e/dashboard-looks.ts';
import { STATES } from '../e2e/dashboard-states.ts';
import { startSampleServer } from '../e2e/server.ts';
import { ensureBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { ROOT } from './run.ts';

/** Photographs every state of the dashboard into docs/screenshots: on the desktop, on a phone in the dark, from right to left. */

const LOOKS: Record<string, Look> = {
  desktop: { theme: 'light', language: 'en' },
  phone: { theme: 'dark', language: 'en', width: 390, height: 844 },
  'right-to-left': { theme: 'light', language: 'ar' },
};
const FOLDER = join(ROOT, 'docs/screenshots');

ensureBrowsers(['chromium']);
await build({ ifNeeded: true });
const server = await startSampleServer();
const browser = await launchBrowser();
try {
  const gallery = await openGallery(browser, server);
  for (const [name, look] of Object.entries(LOOKS)) {
    const folder = join(FOLDER, name);
    mkdirSync(folder, { recursive: true });
    for (const state of STATES) {
      const page = await gallery.show(state, look);
      await page.waitForLoadState('networkidle');
      // Few colours and no noise: a fifth of what a PNG would be.
      await sharp(await page.screenshot())
        .webp({ quality: 70 })
        .toFile(join(folder, `${state.name}.webp`));
      await page.close();
    }
  }
  console.log(`The pictures are in ${FOLDER}.`);
} finally {
  await browser.close();
  await server.stop();
}
