import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createClient, data, type TokenPair } from '#shared/client.ts';
import { SAMPLE_PASSWORD } from '../server/src/sample-people.ts';
import { arrive, type State, type Who } from './dashboard-states.ts';
import type { RunningServer } from './server.ts';

/** How somebody looks at the dashboard. */
export interface Look {
  theme: 'light' | 'dark' | 'system';
  language: 'en' | 'ar';
  width?: number;
  height?: number;
}

/** Those of them who are not among the sample people. */
const NEWCOMER = 'Noor';
const KEEPER = { username: 'keeper', displayName: 'Kim' };

/**
 * Windows on a server with the sample people, each of somebody and in a look of its own.
 * @param watch is shown each context before its first page
 */
export async function openGallery(
  browser: Browser,
  { address, adminCode }: Pick<RunningServer, 'address' | 'adminCode'>,
  watch?: (context: BrowserContext) => void,
) {
  const password = SAMPLE_PASSWORD;
  const body = { ...KEEPER, password, adminCode };
  await data(createClient({ server: address }).POST('/api/v1/auth/signup', { body }));
  const signedIn: Record<Who, Awaited<ReturnType<BrowserContext['storageState']>> | undefined> = {
    alex: await stateOf('alex'),
    newcomer: await stateOf('newcomer', async (page) => {
      await page.goto(`${address}/signup`);
      await page.getByLabel('Username').fill('newcomer');
      await page.getByLabel(/^Name/).fill(NEWCOMER);
      await page.getByLabel('Password', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Sign up', exact: true }).click();
    }),
    keeper: await stateOf('keeper'),
    nobody: undefined,
  };
  const spoken = new Map<Who, Look['language']>();

  /** What somebody has chosen once counts wherever they are signed in. */
  async function speak(who: Who, language: Look['language'], { request }: BrowserContext): Promise<void> {
    if (who === 'nobody' || spoken.get(who) === language) return;
    // By their own browser: nobody signs in somewhere new, of which they would be told.
    const bridged = await request.get(`${address}/api/v1/auth/session-to-jwt`);
    const { accessToken } = ((await bridged.json()) as { data: TokenPair }).data;
    const client = createClient({ server: address, token: () => Promise.resolve(accessToken) });
    await data(client.PATCH('/api/v1/profile', { body: { language } }));
    spoken.set(who, language);
  }

  async function stateOf(username: string, enter = logIn) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await enter(page, username);
    await page.getByRole('heading', { level: 1, name: /Good/ }).waitFor();
    const state = await context.storageState();
    await context.close();
    return state;
  }

  async function logIn(page: Page, username: string): Promise<void> {
    await page.goto(`${address}/login`);
    await page.getByLabel('Username').fill(username);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
  }

  /** A browser is not opened anew for each page: what it has loaded it keeps, as people's do. */
  const opened = new Map<string, Promise<BrowserContext>>();

  async function contextOf(who: Who, { theme, language, width = 1280, height = 800 }: Look): Promise<BrowserContext> {
    const state = signedIn[who];
    const context = await browser.newContext({
      // axe is put into the page by the test, which the page's policy rightly forbids to everybody else.
      bypassCSP: true,
      // A worker that sleeps would never answer when the context goes offline. It has journeys of its own.
      serviceWorkers: 'block',
      reducedMotion: 'reduce',
      locale: language,
      viewport: { width, height },
      ...(state && { storageState: state }),
    });
    context.setDefaultTimeout(20_000);
    watch?.(context);
    const chosen = JSON.stringify({ theme, language });
    await context.addInitScript(`localStorage.setItem('watchthis.preferences', ${JSON.stringify(chosen)})`);
    return context;
  }

  return {
    /** A state of the dashboard, in a look; the caller closes the page. */
    async show({ who, path, arrange }: State, look: Look): Promise<Page> {
      const key = JSON.stringify([who, look]);
      const opening = opened.get(key) ?? contextOf(who, look);
      opened.set(key, opening);
      const context = await opening;
      await context.setOffline(false);
      await speak(who, look.language, context);
      const page = await context.newPage();
      try {
        await arrive(page, address + path);
        await arrange?.(page);
        return page;
      } catch (error) {
        await page.close();
        throw error;
      }
    },
  };
}
