import { describe, expect, it } from 'vitest';
import config from '../wxt.config.ts';
import { filesIn, textOf } from './imports-of.ts';

/** What the extension may do in somebody's browser, and who may speak to it. */

type Manifest = Record<string, unknown> & { content_security_policy: { extension_pages: string } };
const make = config.manifest as (made: { browser: string }) => Manifest;

describe.each(['chrome', 'firefox'])('in %s, the extension', (browser) => {
  const manifest = make({ browser });

  it('may see a page only when it is clicked there, and sites only that somebody allows one by one', () => {
    expect(manifest['permissions']).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage']);
    expect(manifest['optional_permissions']).toEqual(['notifications', 'tabs']);
    for (const key of ['host_permissions', 'content_scripts']) {
      expect(manifest, key).not.toHaveProperty(key);
    }
  });

  it('can be spoken to, loaded from or framed by no page', () => {
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest.content_security_policy.extension_pages).toContain("frame-ancestors 'none'");
  });

  it('runs no script but its own', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/unsafe|wasm/);
  });
});

it('has no script that runs in pages by itself', () => {
  const entrypoints = filesIn('extension/entrypoints');
  expect(entrypoints.filter((file) => textOf(file).includes('defineContentScript'))).toEqual([]);
});

it('keeps what it stores from every page’s scripts, before it does anything else', () => {
  expect(textOf('extension/entrypoints/background.ts')).toContain(
    "setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })",
  );
});
