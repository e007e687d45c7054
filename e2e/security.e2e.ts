import jsQr from 'jsqr';
import { generateSync } from 'otplib/functional';
import type { Browser, CDPSession, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { listenForComplaints, overflow, violations } from './page-checks.ts';
import { startServer, type RunningServer } from './server.ts';

/** What the browser itself says of answers such as that a code is needed. */
const REFUSED = /status of 40[13] /;
const PASSWORD = 'four unrelated words here';

let server: RunningServer;
let browser: Browser;
let page: Page;
let authenticator: CDPSession;
const complaints: string[] = [];
let secret: string;
let recoveryCode: string;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  // axe is put into the page by the test, which the page's policy rightly forbids to everybody else.
  const context = await browser.newContext({ bypassCSP: true });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  listenForComplaints(page, (complaint) => {
    if (!REFUSED.test(complaint)) complaints.push(complaint);
  });
  authenticator = await context.newCDPSession(page);
  await authenticator.send('WebAuthn.enable');
  await authenticator.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('an account', () => {
  it('gets a passkey', async () => {
    await page.goto(`${server.address}/signup`);
    await page.getByLabel('Username').fill('ana');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign up' }).click();
    await page.getByRole('heading', { level: 1, name: /ana/ }).waitFor();
    await page.goto(`${server.address}/settings`);
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a passkey' });
    await dialog.getByLabel('Name of the passkey').fill('My phone');
    await dialog.getByLabel('Password', { exact: true }).fill('not my password');
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await dialog.getByText('That is not your password').waitFor();
    await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('My phone is added').waitFor();
    await page.getByText('Not used yet').waitFor();
  });

  it('is opened by it with no name and no password', async () => {
    await logOut();
    await page.getByRole('button', { name: 'Log in with a passkey' }).click();
    await home();
    await page.goto(`${server.address}/settings`);
    await page.getByText(/^Used /).waitFor();
  });

  it('is protected by an app, and gets recovery codes', async () => {
    await page.getByRole('button', { name: 'Set up' }).click();
    await prove('Set up an authenticator app', 'Continue');
    const dialog = page.getByRole('dialog', { name: 'Add the key to your app' });
    secret = (await dialog.getByLabel('Key', { exact: true }).inputValue()).replaceAll(' ', '');
    const qr = dialog.getByRole('img', { name: 'The key as a QR code' });
    expect(await readQr(qr)).toMatch(new RegExp(`^otpauth://totp/WatchThis:ana\\?secret=${secret}&`));
    await dialog.getByLabel('Code of the app').fill(generateSync({ secret }));
    await dialog.getByRole('button', { name: 'Turn on' }).click();
    const codes = page.getByRole('dialog', { name: 'Recovery codes' });
    await expect.poll(() => codes.getByRole('listitem').count()).toBe(10);
    expect(await violations(page)).toEqual([]);
    recoveryCode = await codes.getByRole('listitem').first().innerText();
    const downloading = page.waitForEvent('download');
    await codes.getByRole('link', { name: 'Download' }).click();
    expect((await downloading).suggestedFilename()).toBe('watchthis-recovery-codes.txt');
    await codes.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByText('10 recovery codes are left').waitFor();
  });

  it('asks for a code after the password, and takes a recovery code', async () => {
    await logOut();
    await page.getByLabel('Username').fill('ana');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    const code = page.getByLabel('Code', { exact: true });
    await code.waitFor();
    expect(await code.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await code.fill('000000');
    await code.press('Enter');
    await page.getByText('That code is wrong').waitFor();
    await code.fill(recoveryCode);
    await code.press('Enter');
    await home();
    await page.goto(`${server.address}/settings`);
    await page.getByText('9 recovery codes are left').waitFor();
  });

  it.each(['light', 'dark'] as const)('shows all of it without barriers in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it('can do without again', async () => {
    await page.getByRole('button', { name: 'Turn off' }).click();
    await prove('Turn the authenticator app off?', 'Turn off');
    await page.getByText('Codes are not asked for any more').waitFor();
    await page.getByRole('button', { name: 'Rename My phone' }).click();
    await page.getByLabel('Name of the passkey').fill('Old phone');
    await page.getByRole('button', { name: 'Rename', exact: true }).last().click();
    await page.getByRole('button', { name: 'Remove Old phone' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Old phone is removed').waitFor();
  });

  it('is not opened by a passkey that was removed', async () => {
    await logOut();
    await page.getByRole('button', { name: 'Log in with a passkey' }).click();
    await page.getByText('That passkey was not accepted').waitFor();
  });

  it('has nothing to complain about on the console', () => expect(complaints).toEqual([]));
});

const home = () => page.getByRole('heading', { level: 1, name: /Good .*ana/ }).waitFor();

async function logOut(): Promise<void> {
  await page.goto(`${server.address}/settings`);
  await page.getByRole('button', { name: 'Log out' }).click();
  await page.getByRole('heading', { level: 1, name: /Put a link/ }).waitFor();
  await page.goto(`${server.address}/login`);
}

async function prove(title: string, deed: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await dialog.getByRole('button', { name: deed }).click();
}

/** What a camera sees in it. */
async function readQr(code: Locator): Promise<string | undefined> {
  const { data, info } = await sharp(await code.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
