import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Allowed {
  path: string;
  remove(): void;
}

const EXTENSION = join(import.meta.dirname, '../dist/extension/chrome-mv3');

/** The built extension as it is once somebody has allowed more: without a window nobody can be asked. */
export function allowedExtension(more: { host_permissions?: string[]; permissions?: string[] }): Allowed {
  const path = mkdtempSync(join(tmpdir(), 'watchthis-allowed-'));
  cpSync(EXTENSION, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  const permissions = [...manifest.permissions, ...(more.permissions ?? [])];
  writeFileSync(file, JSON.stringify({ ...manifest, ...more, permissions }));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
