import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  id: string;
  nodes: { target: string[]; any: { message: string }[] }[];
}

/** Of axe's rules, those whose outcome may differ between the themes. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with a page, one line each: none, that is. The page's context must bypass its CSP. */
export async function violations(page: Page, { rules }: { rules?: string[] } = {}): Promise<string[]> {
  await page.evaluate(axe.source);
  // What others show in their frames is not ours, and is not spoken to.
  const options = JSON.stringify({ iframes: false, ...(rules && { runOnly: rules }) });
  const found = await page.evaluate<Violation[]>(`axe.run(document, ${options}).then(({ violations }) => violations)`);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id} at ${target.join(' ')}: ${any.map(({ message }) => message).join('; ')}`),
  );
}

/**
 * The same in either theme, for somebody who asked for less motion.
 * @param look is called in each
 */
export async function violationsInThemes(page: Page, look?: (theme: string) => Promise<unknown>): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, rules] of [['light'], ['dark', ABOUT_COLOURS]] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await look?.(colorScheme);
    const wrong = await violations(page, rules && { rules: [...rules] });
    found.push(...wrong.map((violation) => `${colorScheme}: ${violation}`));
  }
  return found;
}

/** How many pixels a page is wider than its window, once what follows the window has followed it. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    // A page that nobody sees has no frames.
    await Promise.race([frame().then(frame), new Promise((passed) => setTimeout(passed, 500))]);
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });

/** Pictures of other sites, which our server fetches, are out of reach of a test. */
const NOT_OURS = /\/api\/v1\/pictures\//;

/** Reports from now on what a page complains about: thrown errors, console errors, broken policies. */
export function listenForComplaints(page: Page, report: (complaint: string) => void): void {
  page.on('pageerror', (error) => report(error.stack ?? error.message));
  page.on('console', (message) => {
    const text = `${message.text()} ${message.location().url}`;
    if (['error', 'warning'].includes(message.type()) && !NOT_OURS.test(text)) report(text);
  });
}
