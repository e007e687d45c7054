import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flaws } from './flaws.ts';
import { openProfile, type Profile } from './profile.ts';

/** Of the extension's pages, where a function below runs. */
declare const chrome: { management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> } };

/** The extension as it is right after installing. */

let profile: Profile;
let page: Page;

beforeAll(async () => {
  profile = await openProfile();
});
afterAll(() => profile?.close());

async function open(file: Parameters<Profile['open']>[0]): Promise<void> {
  page = await profile.open(file);
  page.setDefaultTimeout(20_000);
}

describe('the extension as it ships', () => {
  const manifest = readFileSync(join(import.meta.dirname, '../dist/extension/chrome-mv3/manifest.json'), 'utf8');

  it('asks for nothing that a browser would warn of', async () => {
    const asked = JSON.parse(manifest) as Record<string, unknown>;
    expect(asked['permissions']).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage']);
    // For alerts, and for several tabs at once: only when somebody wants them.
    expect(asked['optional_permissions']).toEqual(['notifications', 'tabs']);
    const others = ['host_permissions', 'content_scripts'];
    expect(others.filter((name) => name in asked)).toEqual([]);
    // Asked for one site at a time, by whoever wants it.
    expect(asked['optional_host_permissions']).toEqual(['*://*/*']);
    await open('popup.html');
    expect(await page.evaluate((text) => chrome.management.getPermissionWarningsByManifest(text), manifest)).toEqual(
      [],
    );
  });
});

describe('before anybody is signed in', () => {
  it.each([
    ['popup.html', /^Connect to localhost/],
    ['options.html', /^Connect$/],
    ['connect.html', /^Connect$/],
  ] as const)('%s offers to connect', async (file, name) => {
    await open(file);
    await page.getByRole('button', { name }).waitFor();
    expect(await flaws(page)).toEqual([]);
  });

  it('the connect page says what is wrong with an address, and warns of a connection that can be read', async () => {
    await open('connect.html');
    const field = page.getByLabel('Server address');
    const go = page.getByRole('button', { name: /^(?:Connect|Try again)$/ });
    await field.fill('http://localhost:9');
    await go.click();
    await page.getByText(/does not answer/).waitFor();
    expect(await flaws(page)).toEqual([]);
    await field.fill('http://nas.example.org');
    await go.click();
    await page.getByRole('heading', { name: 'This connection is not encrypted' }).waitFor();
    expect(await flaws(page)).toEqual([]);
  });
});
