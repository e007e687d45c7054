import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from '../scripts/browsers.ts';

/** The machine's own Chromium, without a window. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
}
