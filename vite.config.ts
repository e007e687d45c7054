import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const server = process.env['WATCHTHIS_SERVER'] ?? 'http://localhost:7279';

/** The dashboard. In development Vite serves it and hands what is the server's to the server. */
export default defineConfig({
  root: 'web',
  plugins: [preact({ devToolsEnabled: false })],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: ['chrome123', 'firefox140', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ['web/index.html', 'web/sw.ts'],
      // A service worker keeps its address: it is what the browser knows it by.
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
  server: { proxy: { '^/(?:api|session|health|ready)(?:/|$)': { target: server, ws: true } } },
  clearScreen: false,
});
