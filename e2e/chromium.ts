import { chromium, type Browser } from 'playwright-core';
import { chromiumPath, headlessPath } from '../scripts/browsers.ts';

const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox'] });

/** A browser without a window and without the extension. */
export const launchBrowser = (): Promise<Browser> => launch(headlessPath());

/** One that has notifications and push as well, and takes longer for everything. */
export const launchNotifyingBrowser = (): Promise<Browser> => launch(chromiumPath());
