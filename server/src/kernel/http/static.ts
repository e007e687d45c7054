import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { EMBED_HOSTS } from '#shared/media/embeds.ts';
import { compressed, serve, type Compressed } from './compressed.ts';
import type { HttpContext } from './environment.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * Players are framed and files played only once somebody presses play: `frame-src` names the players' hosts, files may
 * be anywhere. YouTube and Dailymotion refuse to play for pages that send no referrer, hence not `no-referrer`.
 */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    `frame-src ${EMBED_HOSTS.map((host) => `https://${host}`).join(' ')}; media-src https:; ` +
    "font-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; " +
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types service-worker",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

/** Answers what is no route; nothing when it is no page either. */
export type Pages = (c: HttpContext) => Response | undefined;

/**
 * The dashboard, read into memory at start: no request ever names a file. Addresses without a file are the dashboard's
 * own pages and get its `index.html`.
 */
export function dashboard(directory: string, { isSecure }: { isSecure: boolean }): Pages {
  const always = isSecure ? { ...HEADERS, 'strict-transport-security': 'max-age=31536000' } : HEADERS;
  const assets = existsSync(directory) ? readAssets(directory, always) : new Map<string, Compressed>();
  return (c) => {
    const asset = assets.get(c.req.path) ?? (isPage(c.req.path) ? assets.get('/index.html') : undefined);
    return asset && serve(c, asset);
  };
}

const isPage = (path: string) => !path.startsWith('/api/') && extname(path) === '';

function readAssets(directory: string, always: Record<string, string>): Map<string, Compressed> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [`/${relative(directory, file).split(sep).join('/')}`, readAsset(file, always)];
    }),
  );
}

function readAsset(file: string, always: Record<string, string>): Compressed {
  // Vite names what is in assets/ by its content.
  const isNamedByContent = file.includes(`${sep}assets${sep}`);
  return compressed(readFileSync(file), !['.png', '.woff2'].includes(extname(file)), {
    ...always,
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
}
