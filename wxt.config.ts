import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { ALERT_FILES } from './scripts/alert-files.ts';
import { plainImports } from './scripts/plain-imports.ts';
import { small } from './scripts/small.ts';
import { browserMessages } from './extension/locales.ts';
import { browser as ar } from './shared/i18n/ar/browser.ts';
import { browser as de } from './shared/i18n/de/browser.ts';
import { browser as en } from './shared/i18n/en/browser.ts';
import { browser as es } from './shared/i18n/es/browser.ts';
import { browser as fr } from './shared/i18n/fr/browser.ts';
import type { Language } from './shared/i18n/languages.ts';
import { linkTables } from './shared/media/link-tables.ts';
import { writtenTables } from './shared/media/written-tables.ts';

const key = process.env['EXTENSION_KEY'];

/** What Firefox tells people before they install it: a send carries who, what page, which part of it and which words. */
const gecko = {
  gecko: {
    id: 'extension@watchthis.app',
    strict_min_version: '140.0',
    data_collection_permissions: {
      required: ['authenticationInfo', 'browsingActivity', 'websiteContent', 'personalCommunications'] as const,
    },
  },
  gecko_android: { strict_min_version: '142.0' },
};

const KEYS = { open: 'Alt+Shift+I', share: 'Alt+Shift+S', quickSend: 'Alt+Shift+D' };
/** There Alt opens menus by letters of their names, with Shift too, before any of ours: S the history, D a German “Datei”. */
const FIREFOX_KEYS = { ...KEYS, share: 'Alt+Shift+W', quickSend: 'Alt+Shift+Q' };

const commandsOf = ({ open, share, quickSend }: typeof KEYS) => ({
  _execute_action: { suggested_key: { default: open }, description: '__MSG_commandOpen__' },
  share: { suggested_key: { default: share }, description: '__MSG_commandShare__' },
  'quick-send': { suggested_key: { default: quickSend }, description: '__MSG_commandQuickSend__' },
});

/** No inline script or style, nothing from elsewhere but pictures; the server may be anywhere, in a home network too. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  'img-src data: https: http:',
  "connect-src 'self' https: http: wss: ws:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const BROWSER_TEXTS: Record<Language, Record<string, string>> = { ar, de, en, es, fr };

/** What the popup begins with and what it loads later share: in one file, which compresses better than ten small ones. */
const FIRST_VIEWS = {
  name: 'views',
  test: /\/(?:extension\/(?:messages|stored|popup\/(?:actions|narrowing))|ui\/(?:Avatar|Icon|time|views\/(?:EmptyState|Skeleton|Thumb|use-roving-rows)))\.tsx?$|\/icons\/(?:bell|check|clock)\.mjs$/,
};

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: process.env['EXTENSION_OUT'] ?? 'dist/extension',
  imports: false,
  webExt: { disabled: true },
  zip: {
    // What Mozilla's reviewers build the package from: docs/stores.md says how.
    includeSources: [
      '{extension,shared,ui}/**',
      'scripts/{prepare,preflight}.mjs',
      'scripts/{alert-files,plain-imports,small}.ts',
      'docs/stores.md',
      'LICENSE',
      'package.json',
      'package-lock.json',
      'tsconfig.base.json',
      'wxt.config.ts',
      '.npmrc',
      '.nvmrc',
    ],
    excludeSources: ['{extension,ui}/test/**', 'extension/watch/traces/**', 'ui/gallery/**'],
  },
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), plainImports()],
    build: { sourcemap: false, modulePreload: false, target: ['chrome127', 'firefox140'] },
  }),
  manifest: ({ browser: made }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
    // Asked for one site at a time, by those who want what they watch there to be noticed. One pattern for both schemes:
    // Firefox can't be asked for `*://site/*` where they are two.
    optional_host_permissions: ['*://*/*'],
    // Asked for when somebody turns alerts on, or wants to send several tabs at once, and not before.
    optional_permissions: ['notifications', 'tabs'],
    commands: commandsOf(made === 'firefox' ? FIREFOX_KEYS : KEYS),
    // Send from the address bar: `w mia look at this`.
    omnibox: { keyword: 'w' },
    content_security_policy: { extension_pages: policy },
    ...(made === 'firefox'
      ? { browser_specific_settings: gecko }
      : { minimum_chrome_version: '127', ...(key === undefined ? {} : { key }) }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const has = (...types: string[]) => entrypoints.some(({ type }) => types.includes(type));
      if (!build) return;
      // Not what is run in pages: what such a script comes to at its end is its answer, and would be lost.
      if (has('background', 'popup')) Object.assign(build, small);
      if (has('popup'))
        Object.assign(build.rolldownOptions?.output ?? {}, { codeSplitting: { groups: [FIRST_VIEWS] } });
    },
    'build:publicAssets': (_, assets) => {
      assets.push({ relativeDest: 'links.json', contents: writtenTables(linkTables) });
      for (const [language, texts] of Object.entries(BROWSER_TEXTS)) {
        const contents = JSON.stringify(browserMessages(texts), null, 2);
        assets.push({ relativeDest: `_locales/${language}/messages.json`, contents });
      }
      for (const { path, contents } of ALERT_FILES) assets.push({ relativeDest: path, contents });
    },
  },
});
