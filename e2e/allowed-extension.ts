import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const EXTENSION = join(import.meta.dirname, '../dist/extension/chrome-mv3');

/** The built extension as it is once somebody has allowed some sites: without a window nobody can be asked. */
export function allowedExtension(...origins: string[]): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'watchthis-allowed-'));
  cpSync(EXTENSION, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: origins }));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
