import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describedIn, type Described } from '../../server/test/hostile-requests.ts';
import { addressed, isLeftOut, runScanner, type Target } from './target.ts';

const AT_ONCE = 2;
const OPTIONS = [
  ...[
    '--batch',
    '--level',
    '2',
    '--risk',
    '1',
    '--threads',
    '4',
    '--timeout',
    '10',
    '--retries',
    '0',
    '--time-sec',
    '2',
  ],
  // What it asks for first need not be there, nor be its own to see.
  ...['--ignore-code', '401,403,404', '--ignore-stdin', '--flush-session', '--disable-coloring'],
];

/** Every query parameter and every field of a JSON body. What there was no time for is a finding too. */
export async function scanWithSqlmap(target: Target): Promise<string[]> {
  const answer = await fetch(`${target.address}/api/v1/openapi.json`);
  const waiting = describedIn((await answer.json()) as Parameters<typeof describedIn>[0]).filter(
    ({ method, path, query, example }) => (query.length > 0 || example !== undefined) && !isLeftOut(method, path),
  );
  console.log(`  ${waiting.length} routes`);
  const until = performance.now() + target.seconds * 1000;
  const findings: string[] = [];
  const work = async () => {
    for (let route = waiting.shift(); route; route = waiting.shift()) {
      const left = until - performance.now();
      if (left <= 0) findings.push(`sqlmap: no time for ${route.method} ${route.path}`);
      else findings.push(...(await scanRoute(target, route, left)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return findings;
}

async function scanRoute(target: Target, route: Described, milliseconds: number): Promise<string[]> {
  const name = `${route.method}${route.path.replaceAll(/\W/g, '_')}`;
  const file = join(target.directory, `${name}.txt`);
  writeFileSync(file, requestOf(target, route));
  const outputs = ['--output-dir', join(target.directory, name)];
  const { code, output } = await runScanner('sqlmap', ['-r', file, ...OPTIONS, ...outputs], milliseconds);
  const found = output
    .split('\n')
    .filter((line) => /^Parameter: |is vulnerable|\b5\d\d \([\w ]+\) - \d+ times/.test(line));
  if (code === null) found.push('no time to end');
  else if (!/all tested parameters do not appear|identified the following/.test(output))
    found.push(`not tested: ${lastOf(output)}`);
  return found.map((line) => `sqlmap: ${route.method} ${route.path}: ${line.trim()}`);
}

const lastOf = (said: string): string =>
  said.split('\n').findLast((line) => /ERROR|CRITICAL/.test(line)) ?? 'it said nothing';

function requestOf({ address, token }: Target, { method, path, query, example }: Described): string {
  const { host } = new URL(address);
  const asked = query.length > 0 ? `?${query.map((name) => `${name}=1`).join('&')}` : '';
  const lines = [`${method} ${addressed(path)}${asked} HTTP/1.1`, `Host: ${host}`, `Authorization: Bearer ${token}`];
  if (example === undefined) return `${lines.join('\n')}\n\n`;
  return `${lines.join('\n')}\nContent-Type: application/json\n\n${JSON.stringify(example)}`;
}
