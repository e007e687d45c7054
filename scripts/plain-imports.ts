import type { Plugin } from 'vite';

/**
 * Before what is imported later comes, Vite's helper looks for its styles. Ours are all linked by the pages, and each
 * would carry the helper among what it needs first.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (fetchPart) => fetchPart();' : undefined,
});
