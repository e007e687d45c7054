import type { Plugin } from 'vite';
import { alerts as ar } from '../shared/i18n/ar/alerts.ts';
import { alerts as de } from '../shared/i18n/de/alerts.ts';
import { alerts as en } from '../shared/i18n/en/alerts.ts';
import { alerts as es } from '../shared/i18n/es/alerts.ts';
import { alerts as fr } from '../shared/i18n/fr/alerts.ts';
import { alertFile, type Language } from '../shared/i18n/languages.ts';

/** What alerts say in each language, as files: a service worker can import nothing later on, but it can fetch. */
export const ALERT_FILES = Object.entries({ ar, de, en, es, fr } satisfies Record<Language, object>).map(
  ([language, texts]) => ({ path: alertFile(language as Language), contents: JSON.stringify(texts) }),
);

/** Puts them into the dashboard. */
export const alertFiles = (): Plugin => ({
  name: 'alert-files',
  apply: 'build',
  generateBundle() {
    for (const { path, contents } of ALERT_FILES) {
      this.emitFile({ type: 'asset', fileName: path, source: contents });
    }
  },
});
