import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

/** The name never changes: browsers look there for a new version. */
const NAME = 'service-worker.js';
/** Fetched by those who ask for it, and for nothing that works without a connection. */
const NOT_KEPT = /^\/(?:robots\.txt|(?:icon|shortcut|apple)-.*)$/;

/** Builds the dashboard's service worker last: it has to know what the dashboard is made of. */
export function serviceWorker(entry: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle() {
      const output = join(config.root, config.build.outDir);
      const files = filesIn(output);
      const version = hash('sha256', files.map(({ content }) => content).join(''), 'base64url').slice(0, 12);
      await build({
        configFile: false,
        root: config.root,
        logLevel: 'warn',
        publicDir: false,
        define: { SHELL: JSON.stringify(files.map(({ path }) => path)), VERSION: JSON.stringify(version) },
        build: {
          outDir: config.build.outDir,
          emptyOutDir: false,
          target: config.build.target,
          rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: NAME } },
        },
      });
    },
  };
}

function filesIn(directory: string): { path: string; content: string }[] {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({
      path: `/${relative(directory, file).split(sep).join('/')}`,
      content: readFileSync(file, 'latin1'),
    }))
    .filter(({ path }) => path !== `/${NAME}` && !NOT_KEPT.test(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
