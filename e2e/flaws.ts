import type { Page } from 'playwright-core';
import { overflow, violationsInThemes } from './page-checks.ts';

/** Of a page as it is once it has its heading: what axe finds in either look, and what does not fit, either way round. */
export async function flaws(page: Page): Promise<string[]> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  const isPopup = page.url().includes('popup.html');
  const found = await violationsInThemes(page);
  const before = page.viewportSize();
  for (const width of [320, 380]) {
    await page.setViewportSize({ width, height: 510 });
    for (const dir of ['rtl', 'ltr']) {
      await page.evaluate((way) => (document.documentElement.dir = way), dir);
      if ((await overflow(page)) > 0) found.push(`wider than ${width} pixels, ${dir}`);
    }
    if (isPopup) found.push(...(await page.evaluate(misplaced)).map((name) => `at ${width} × 510: ${name}`));
  }
  if (before) await page.setViewportSize(before);
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
