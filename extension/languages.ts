import type { Fetching } from '#ui/language.ts';

/** What our pages say, from the extension itself. Menus and badge have the browser's own language: `_locales`. */
export const FETCHING: Fetching = {
  ar: () => import('./languages/ar.ts'),
  de: () => import('./languages/de.ts'),
  es: () => import('./languages/es.ts'),
  fr: () => import('./languages/fr.ts'),
};
