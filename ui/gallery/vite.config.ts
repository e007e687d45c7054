import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** Serves the gallery: `npx vite --config ui/gallery/vite.config.ts`. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact()],
  server: { host: '127.0.0.1', hmr: false },
  // Pictures must have an address: views load them from the web only.
  build: { assetsInlineLimit: 0 },
  clearScreen: false,
});
