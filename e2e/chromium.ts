import { chromium, type Browser } from 'playwright-core';
import { headlessPath } from '../scripts/browsers.ts';

/** A browser without a window and without the extension. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: headlessPath(), args: ['--no-sandbox'] });
