import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { browserMessages } from './extension/locales.ts';
import { en } from './shared/i18n/en.ts';

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

/** No inline script or style, nothing from elsewhere but pictures; the server may be anywhere, in a home network too. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  'img-src data: https: http:',
  'connect-src https: http: wss: ws:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Every browser built for answers with promises: the polyfill would be a seventh of the popup and do nothing. */
const nativeBrowser = {
  'webextension-polyfill': fileURLToPath(new URL('extension/native-browser.ts', import.meta.url)),
};

const ROOT = import.meta.dirname;

/** Every source that the extension is made of, by following its imports. */
function sourcesOf(file: string, sources = new Map<string, string>()): Map<string, string> {
  if (sources.has(file)) return sources;
  const text = readFileSync(file, 'utf8');
  sources.set(file, text);
  for (const [, path = ''] of text.matchAll(/(?:from|import)[ (]'([.#][^']+\.tsx?)'/g)) {
    sourcesOf(path.startsWith('#') ? join(ROOT, path.slice(1)) : join(file, '..', path), sources);
  }
  return sources;
}

/** The catalogue and the icons without what only the dashboard shows: what no source names is left out. */
const onlyWhatIsUsed = {
  name: 'only-what-is-used',
  transform: {
    filter: { id: /\/(?:shared\/i18n\/en|ui\/icons)\.ts$/ },
    handler(code: string, id: string) {
      const sources = new Map<string, string>();
      for (const entry of globSync('extension/entrypoints/**/*.{ts,tsx}', { cwd: ROOT })) {
        sourcesOf(join(ROOT, entry), sources);
      }
      sources.delete(id.split('?', 1)[0] ?? id);
      const text = [...sources.values()].join('\n');
      const names = new Set([...text.matchAll(/['"]([\w.-]+)['"]/g)].map(([, name]) => name));
      const beginnings = [...text.matchAll(/`(\w+\.)\$\{/g)].map(([, beginning = '']) => beginning);
      const isUsed = (name: string) => names.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
      if (id.includes('/ui/')) return { code: iconsThat(isUsed, code), map: null };
      const used = Object.entries(en).filter(([key]) => isUsed(key));
      return { code: `export const en = ${JSON.stringify(Object.fromEntries(used))}`, map: null };
    },
  },
};

function iconsThat(isUsed: (name: string) => boolean, code: string): string {
  const all = [...code.matchAll(/^import (\w+) from ['"]lucide\/.+\/([\w-]+)\.mjs['"];$/gm)];
  const used = all.filter(([, , name = '']) => isUsed(name));
  const imports = used.map(([line]) => line).join('\n');
  return `${imports}\nexport const icons = { ${used.map(([, variable, name]) => `'${name}': ${variable}`).join(', ')} };`;
}

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  imports: false,
  webExt: { disabled: true },
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), onlyWhatIsUsed],
    resolve: { alias: nativeBrowser },
    build: { sourcemap: false, modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+I' }, description: '__MSG_commandOpen__' },
      share: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandShare__' },
      'quick-send': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_commandQuickSend__' },
    },
    content_security_policy: { extension_pages: policy },
    ...(browser === 'firefox'
      ? { browser_specific_settings: gecko }
      : { minimum_chrome_version: '127', ...(key === undefined ? {} : { key }) }),
  }),
  hooks: {
    'build:publicAssets': (_, assets) => {
      const contents = JSON.stringify(browserMessages(en), null, 2);
      assets.push({ relativeDest: '_locales/en/messages.json', contents });
    },
  },
});
