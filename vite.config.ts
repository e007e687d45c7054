import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type Rolldown } from 'vite';
import { alertFiles } from './scripts/alert-files.ts';
import { plainImports } from './scripts/plain-imports.ts';
import { serviceWorker } from './scripts/offline-shell.ts';
import { small } from './scripts/small.ts';

const server = process.env['WATCHTHIS_SERVER'] ?? 'http://localhost:7279';

const reached = new Map<string, Set<string>>();

/** Whether a page can't be shown without a module. */
function isNeededBy(page: string, id: string, graph: Rolldown.ChunkingContext): boolean {
  let needed = reached.get(page);
  if (!needed) {
    reached.set(page, (needed = new Set([join(import.meta.dirname, 'web', page)])));
    for (const known of needed) for (const next of graph.getModuleInfo(known)?.importedIds ?? []) needed.add(next);
  }
  return needed.has(id);
}

/** What each page of one of these sets needs. */
const together = (name: string, priority: number, ...sets: string[][]): Rolldown.CodeSplittingGroup => ({
  name: (id, graph) => (sets.some((pages) => pages.every((page) => isNeededBy(page, id, graph))) ? name : null),
  debugName: name,
  priority,
});

/** The dashboard. In development Vite serves it and hands what is the server's to the server. */
export default defineConfig({
  root: 'web',
  plugins: [
    preact({ devToolsEnabled: false }),
    plainImports(),
    alertFiles(),
    serviceWorker('web/service-worker/worker.ts'),
  ],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: ['chrome123', 'firefox140', 'safari17.5'],
    ...small,
    // Few files, so little to load ahead; and each link to one of them costs a start more than it saves.
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    // The first page names all others, which it loads later: short names are a part of its size.
    rolldownOptions: {
      output: {
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            together('first', 3, ['main.tsx'], ['pages/Home.tsx', 'pages/settings/Settings.tsx']),
            together('lists', 2, ['pages/Home.tsx', 'pages/Inbox.tsx']),
            together('search', 1, ['pages/Inbox.tsx', 'pages/Sent.tsx']),
          ],
        },
      },
    },
  },
  server: { proxy: { '^/(?:api|session|health|ready|metrics)(?:/|$)': { target: server, ws: true } } },
  clearScreen: false,
});
