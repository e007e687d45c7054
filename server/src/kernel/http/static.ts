import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { hash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { HttpContext } from './environment.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** YouTube and Dailymotion refuse to play for pages that send no referrer, hence not `no-referrer`. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "font-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; " +
    "frame-ancestors 'none'; require-trusted-types-for 'script'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

/** Answers what is no route; nothing when it is no page either. */
export type Pages = (c: HttpContext) => Response | undefined;

interface Asset {
  body: Buffer;
  gzip: Buffer | undefined;
  brotli: Buffer | undefined;
  headers: Record<string, string>;
}

/**
 * The dashboard, read into memory at start: no request ever names a file. Addresses without a file are the dashboard's
 * own pages and get its `index.html`.
 */
export function dashboard(directory: string, { isSecure }: { isSecure: boolean }): Pages {
  const always = isSecure ? { ...HEADERS, 'strict-transport-security': 'max-age=31536000' } : HEADERS;
  const assets = existsSync(directory) ? readAssets(directory, always) : new Map<string, Asset>();
  return (c) => {
    const asset = assets.get(c.req.path) ?? (isPage(c.req.path) ? assets.get('/index.html') : undefined);
    return asset && respond(c, asset);
  };
}

const isPage = (path: string) => !path.startsWith('/api/') && extname(path) === '';

function respond(c: HttpContext, { body, gzip, brotli, headers }: Asset): Response {
  if (c.req.header('if-none-match') === headers['etag']) return c.body(null, 304, headers);
  const accepted = c.req.header('accept-encoding') ?? '';
  if (brotli && accepted.includes('br')) return c.body(bytes(brotli), 200, { ...headers, 'content-encoding': 'br' });
  if (gzip && accepted.includes('gzip')) return c.body(bytes(gzip), 200, { ...headers, 'content-encoding': 'gzip' });
  return c.body(bytes(body), 200, headers);
}

const bytes = (buffer: Buffer) => new Uint8Array(buffer);

function readAssets(directory: string, always: Record<string, string>): Map<string, Asset> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [`/${relative(directory, file).split(sep).join('/')}`, readAsset(file, always)];
    }),
  );
}

function readAsset(file: string, always: Record<string, string>): Asset {
  const body = readFileSync(file);
  const isText = !['.png', '.woff2'].includes(extname(file));
  // Vite names what is in assets/ by its content.
  const isNamedByContent = file.includes(`${sep}assets${sep}`);
  return {
    body,
    gzip: isText ? gzipSync(body, { level: 9 }) : undefined,
    brotli: isText ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : undefined,
    headers: {
      ...always,
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${hash('sha1', body, 'base64url')}"`,
      vary: 'Accept-Encoding',
    },
  };
}
