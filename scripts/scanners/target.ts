import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a scanner is let loose on, and how it is signed in. */
export interface Target {
  address: string;
  token: string;
  cookie: string;
  /** For what it writes. */
  directory: string;
  /** How long it may take. */
  seconds: number;
}

/** What would end the session that the scan needs, or never ends. */
export const isLeftOut = (method: string, path: string): boolean =>
  path.endsWith('/logout') || path.endsWith('/events') || (method === 'DELETE' && /\/sessions?(?:\/|$)/.test(path));

const ID = '0198a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b';

/** A path of the OpenAPI document as an address. */
export const addressed = (path: string): string => path.replaceAll(/\{\w+\}/g, ID);

interface Outcome {
  /** None when it was ended because its time was over. */
  code: number | null;
  output: string;
}

/** Runs a scanner to its end, or as many milliseconds. Throws when it is not installed. */
export async function runScanner(name: 'wapiti' | 'sqlmap', options: string[], timeout: number): Promise<Outcome> {
  const child = spawn(name, options, { stdio: ['ignore', 'pipe', 'ignore'], timeout: Math.ceil(timeout) });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, output };
  } catch (cause) {
    throw new Error(`There is no ${name} here. Install it: apt-get install wapiti sqlmap`, { cause });
  }
}
