import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { alertFiles } from './scripts/alert-files.ts';
import { serviceWorker } from './scripts/offline-shell.ts';

const server = process.env['WATCHTHIS_SERVER'] ?? 'http://localhost:7279';

/** The dashboard. In development Vite serves it and hands what is the server's to the server. */
export default defineConfig({
  root: 'web',
  plugins: [preact({ devToolsEnabled: false }), alertFiles(), serviceWorker('web/service-worker/worker.ts')],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: ['chrome123', 'firefox140', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The first page names all others, which it loads later: short names are a part of its size.
    rolldownOptions: {
      output: { chunkFileNames: 'assets/[name]-[hash:7].js', assetFileNames: 'assets/[name]-[hash:7][extname]' },
    },
  },
  server: { proxy: { '^/(?:api|session|health|ready|metrics)(?:/|$)': { target: server, ws: true } } },
  clearScreen: false,
});
