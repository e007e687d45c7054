import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describedIn } from '../../server/test/hostile-requests.ts';
import { addressed, isLeftOut, runScanner, type Target } from './target.ts';

/** All but ssrf, which calls a host outside, and those that look for known files of other programs. */
const MODULES =
  'blindsql,cookieflags,crlf,csp,csrf,exec,file,htaccess,http_headers,methods,permanentxss,redirect,sql,xss,xxe';
const PAGES = [
  '/',
  '/login',
  '/signup',
  '/inbox',
  '/friends',
  '/settings',
  '/share?url=https%3A%2F%2Fexample.org',
  '/login?next=%2Finbox',
];

/** What it says of every server like this one, and why that is so. */
const ANSWERED: Record<string, string> = {
  'X-Frame-Options is not set': 'the policy says `frame-ancestors`',
  'X-XSS-Protection is not set': 'no browser has that filter any more',
  'Strict-Transport-Security is not set': 'it is, where the server is reached by https',
};

type Report = Record<'vulnerabilities' | 'anomalies', Record<string, { method: string; path: string; info: string }[]>>;

/** The dashboard's pages and every GET of the API with all of its parameters, with token and cookie. */
export async function scanWithWapiti({ address, token, cookie, directory, seconds }: Target): Promise<string[]> {
  const report = join(directory, 'wapiti.json');
  const starts = [...PAGES, ...(await gets(address))].flatMap((path) => ['-s', address + path]);
  const options = [
    ...['-u', `${address}/`, '--scope', 'domain', '-m', MODULES, '-d', '3', ...starts],
    ...['-H', `Authorization: Bearer ${token}`, '-H', `Cookie: ${cookie}`],
    ...['--max-scan-time', String(seconds / 5), '--max-attack-time', String(seconds / 20)],
    ...['--store-session', join(directory, 'wapiti'), '-f', 'json', '-o', report],
    ...['--flush-session', '--no-bugreport', '-v', '0'],
  ];
  console.log(`  ${starts.length / 2} addresses to start from`);
  const { code } = await runScanner('wapiti', options, seconds * 1000);
  if (code !== 0) return ['wapiti: it did not come to its end'];
  const { vulnerabilities, anomalies } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const found = [vulnerabilities, anomalies].flatMap((kinds) => Object.values(kinds).flat());
  for (const { info } of found) if (info in ANSWERED) console.log(`  ${info}: ${ANSWERED[info]}`);
  return found
    .filter(({ info }) => !(info in ANSWERED))
    .map(({ method, path, info }) => `wapiti: ${method} ${path}: ${info}`);
}

async function gets(address: string): Promise<string[]> {
  const document = (await (await fetch(`${address}/api/v1/openapi.json`)).json()) as Parameters<typeof describedIn>[0];
  return describedIn(document)
    .filter(({ method, path }) => method === 'GET' && !isLeftOut(method, path))
    .map(
      ({ path, query }) => addressed(path) + (query.length > 0 ? `?${query.map((name) => `${name}=1`).join('&')}` : ''),
    );
}
