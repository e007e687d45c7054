import type { Locator, Page } from 'playwright-core';
import { servePlayers } from './fake-players.ts';
import { dropLink } from './hand-over.ts';

/** Every state of the dashboard that people meet, for those who look at all of them: checks, and the pictures of the documentation. */

/** Who looks: one of the sample people who has friends and items, somebody who has just come, whoever runs the server, or nobody yet. */
export type Who = 'alex' | 'newcomer' | 'keeper' | 'nobody';

export interface State {
  /** As a file may be called. */
  name: string;
  who: Who;
  path: string;
  /** Whether it plays: until somebody has pressed that, nobody but the server is asked. */
  plays?: boolean;
  /** What leads from the page to the state. Finds things by what they are, as texts are in many languages. */
  arrange?: (page: Page) => Promise<void>;
}

const submit = (page: Page) => page.locator('main form button[type=submit], main form .btn-primary').first().click();
const alert = (page: Page) => page.locator('[role=alert]:not(:empty), [aria-invalid=true]').first().waitFor();
const dialog = (page: Page) => page.locator('dialog[open]').waitFor();
async function firstItem(page: Page): Promise<void> {
  await page.locator('.item a').first().click();
  await page.locator('.watching').waitFor();
}
/** Plays the first item, and gives where its player shows how far it is. */
async function playFirst(page: Page): Promise<Locator> {
  await servePlayers(page.context());
  await firstItem(page);
  await page.locator('.facade-play').click();
  const position = page.frameLocator('iframe').locator('output');
  await position.waitFor();
  return position;
}

export const STATES: State[] = [
  { name: 'landing', who: 'nobody', path: '/' },
  { name: 'sign-up', who: 'nobody', path: '/signup' },
  {
    name: 'sign-up-refused',
    who: 'nobody',
    path: '/signup',
    async arrange(page) {
      await page.locator('input[autocomplete=username]').fill('alex');
      await page.locator('input[type=password]').fill('password');
      await submit(page);
      await alert(page);
    },
  },
  { name: 'log-in', who: 'nobody', path: '/login' },
  {
    name: 'log-in-refused',
    who: 'nobody',
    path: '/login',
    async arrange(page) {
      await page.locator('input[autocomplete~=username]').fill('alex');
      await page.locator('input[type=password]').fill('not the password');
      await submit(page);
      await alert(page);
    },
  },
  { name: 'reset', who: 'nobody', path: '/reset' },
  { name: 'invite-gone', who: 'nobody', path: '/invite/nothing' },
  { name: 'docs', who: 'nobody', path: '/docs' },
  { name: 'home', who: 'alex', path: '/' },
  { name: 'home-empty', who: 'newcomer', path: '/' },
  {
    name: 'keys',
    who: 'alex',
    path: '/',
    async arrange(page) {
      await page.keyboard.press('?');
      await dialog(page);
    },
  },
  { name: 'inbox', who: 'alex', path: '/inbox' },
  { name: 'inbox-gallery', who: 'alex', path: '/inbox?view=gallery' },
  {
    name: 'inbox-later-menu',
    who: 'alex',
    path: '/inbox',
    async arrange(page) {
      await page.locator('.item-title a').nth(1).focus();
      await page.keyboard.press('s');
      await page.getByRole('menu').waitFor();
    },
  },
  { name: 'inbox-later', who: 'alex', path: '/inbox?show=later' },
  { name: 'inbox-archived', who: 'alex', path: '/inbox?show=archived' },
  { name: 'inbox-narrowed', who: 'alex', path: '/inbox?q=kind%3Avideo+shorter%3A20' },
  {
    name: 'inbox-selecting',
    who: 'alex',
    path: '/inbox',
    async arrange(page) {
      await page.locator('.item-check input').first().check();
      await page.locator('.item-check input').nth(2).check();
      await page.getByRole('toolbar').waitFor();
    },
  },
  { name: 'inbox-empty', who: 'newcomer', path: '/inbox' },
  { name: 'inbox-search', who: 'alex', path: '/inbox?q=bread' },
  { name: 'inbox-search-nothing', who: 'alex', path: '/inbox?q=zebra' },
  { name: 'inbox-search-refused', who: 'alex', path: '/inbox?q=kind%3Asmell' },
  { name: 'item', who: 'alex', path: '/inbox', arrange: firstItem },
  {
    name: 'playing',
    who: 'alex',
    path: '/inbox?q=bunny',
    plays: true,
    async arrange(page) {
      await playFirst(page);
    },
  },
  {
    name: 'playing-wide',
    who: 'alex',
    path: '/inbox?q=bunny',
    plays: true,
    async arrange(page) {
      await playFirst(page);
      await page.keyboard.press('t');
      // On a phone it is as wide as the page without that.
      if ((page.viewportSize()?.width ?? 0) > 760) await page.locator('.stage[data-wide="true"]').waitFor();
    },
  },
  {
    name: 'playing-beside',
    who: 'alex',
    path: '/inbox?q=bunny',
    plays: true,
    async arrange(page) {
      const position = await playFirst(page);
      // Only what plays goes along.
      await position.filter({ hasText: /[1-9]/ }).waitFor();
      await page.locator(':is(.side, .bottom) a[href="/sent"]:visible').click();
      await page.locator('.theatre[data-small="true"]').waitFor();
    },
  },
  { name: 'item-gone', who: 'alex', path: '/i/01900000-0000-7000-8000-000000000000' },
  { name: 'sent', who: 'alex', path: '/sent' },
  { name: 'sent-empty', who: 'newcomer', path: '/sent' },
  { name: 'friends', who: 'alex', path: '/friends' },
  { name: 'friends-empty', who: 'newcomer', path: '/friends' },
  {
    name: 'friends-menu',
    who: 'alex',
    path: '/friends',
    async arrange(page) {
      await page.locator('.entries [aria-haspopup]').first().click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'friends-asks',
    who: 'alex',
    path: '/friends',
    async arrange(page) {
      await page.locator('.entries [aria-haspopup]').last().click();
      await page.getByRole('menuitem').last().click();
      await dialog(page);
    },
  },
  { name: 'notifications', who: 'alex', path: '/notifications' },
  { name: 'notifications-empty', who: 'newcomer', path: '/notifications' },
  {
    name: 'share-dialog',
    who: 'alex',
    path: '/inbox',
    async arrange(page) {
      await dropLink(page, 'https://example.org/dropped');
      await dialog(page);
    },
  },
  { name: 'share', who: 'alex', path: '/share?url=https%3A%2F%2Fexample.org%2Fbread%2Fwhy-sourdough-works' },
  { name: 'sent-search-nothing', who: 'alex', path: '/sent?q=zebra' },
  { name: 'share-empty', who: 'alex', path: '/share' },
  { name: 'settings', who: 'alex', path: '/settings' },
  {
    name: 'settings-second-factor',
    who: 'newcomer',
    path: '/settings',
    async arrange(page) {
      await page.locator('section[aria-labelledby=security] .btn').last().click();
      await page.locator('dialog[open], section[aria-labelledby=security] form').first().waitFor();
    },
  },
  { name: 'connect', who: 'alex', path: '/connect' },
  { name: 'administration', who: 'keeper', path: '/admin' },
  {
    name: 'administration-asks',
    who: 'keeper',
    path: '/admin',
    async arrange(page) {
      await page.locator('.entries .entry-tools button').first().click();
      await dialog(page);
    },
  },
  { name: 'not-found', who: 'alex', path: '/nowhere' },
  {
    name: 'offline',
    who: 'alex',
    path: '/inbox',
    async arrange(page) {
      await page.context().setOffline(true);
      await page.locator('.banner').first().waitFor();
    },
  },
];

/** Goes to a page and waits until it has its content. */
export async function arrive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}
