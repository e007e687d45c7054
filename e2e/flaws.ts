import type { Page } from 'playwright-core';
import { overflow, violations } from './page-checks.ts';

/** Of a page as it is once it has its heading: what axe finds in either look, and what does not fit. */
export async function flaws(page: Page): Promise<string[]> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  const isPopup = page.url().includes('popup.html');
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await violations(page)).map((violation) => `${colorScheme}: ${violation}`));
  }
  for (const width of [320, 380]) {
    await page.setViewportSize({ width, height: 510 });
    if ((await overflow(page)) > 0) found.push(`wider than ${width} pixels`);
    if (isPopup) found.push(...(await page.evaluate(misplaced)).map((name) => `at ${width} × 510: ${name}`));
  }
  if (isPopup) await page.setViewportSize({ width: 380, height: 560 });
  return found;
}

/** What scrolls besides the list, and what of the frame around it is out of sight. */
function misplaced(): string[] {
  const scrolls = ({ scrollHeight, clientHeight }: Element) => scrollHeight > clientHeight + 1;
  const canScroll = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowY);
  const others = [...document.querySelectorAll('body *')].filter(
    (element) => canScroll(element) && scrolls(element) && !element.matches('.popup-body'),
  );
  const hidden = [...document.querySelectorAll('.popup-head, .popup-foot')].filter((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < 0 || bottom > innerHeight + 0.5;
  });
  const root = document.documentElement;
  const doesPageScroll = scrolls(root) && getComputedStyle(root).overflowY !== 'hidden';
  return [...others, ...hidden, ...(doesPageScroll ? [root] : [])].map(
    ({ tagName, className }) => `${tagName}.${className}`,
  );
}
