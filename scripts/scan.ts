import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startProcess } from '../server/test/process.ts';
import { SAMPLE_PASSWORD } from '../server/src/sample-people.ts';
import { build } from './build.ts';
import { show, ROOT } from './run.ts';
import { scanWithSqlmap } from './scanners/sqlmap.ts';
import type { Target } from './scanners/target.ts';
import { scanWithWapiti } from './scanners/wapiti.ts';

/**
 * Lets wapiti and sqlmap loose on a server of its own with sample people, signed in as one of them, and prints what
 * they found. `--minutes` is for each of them (15); a name after it runs that one alone.
 */

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '15' } },
  allowPositionals: true,
});
const scanners = { wapiti: scanWithWapiti, sqlmap: scanWithSqlmap };
const wanted = Object.entries(scanners).filter(([name]) => positionals.length === 0 || positionals.includes(name));

try {
  await build({ ifNeeded: true });
  const findings = await scan(Number(values.minutes) * 60);
  console.log(findings.length === 0 ? 'Nothing was found.' : findings.join('\n'));
  process.exitCode = findings.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function scan(seconds: number): Promise<string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'watchthis-scan-'));
  const environment = { DATA_DIR: join(directory, 'data'), RATE_LIMITS: 'off', LOG_LEVEL: 'error' };
  await show([join(ROOT, 'server/src/seed.ts')], { env: { ...process.env, ...environment } });
  const server = await startProcess({ environment });
  try {
    const findings: string[] = [];
    for (const [name, run] of wanted) {
      console.log(`${name}, ${seconds / 60} minutes at most:`);
      findings.push(...(await run({ ...(await signedIn(server.address)), directory, seconds })));
    }
    return findings;
  } finally {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A session of its own for each of them: what one does to its own is no reason for the other to stop. */
async function signedIn(address: string): Promise<Pick<Target, 'address' | 'token' | 'cookie'>> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'alex', password: SAMPLE_PASSWORD }),
  };
  const tokens = (await (await fetch(`${address}/api/v1/auth/login`, request)).json()) as {
    data: { accessToken: string };
  };
  const browser = await fetch(`${address}/session`, request);
  return { address, token: tokens.data.accessToken, cookie: browser.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}
