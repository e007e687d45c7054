import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fakeServer, type Seen } from './fake-server.ts';

/** What was asked of the server of a release, and what it answered. */
interface Exchange {
  route: string;
  status: number;
  answer: unknown;
}

export interface Release {
  release: string;
  /** The last answer to the route that was no problem. */
  answered(route: string): unknown;
  /** A server that answers to each route as that of the release did last. */
  start(): ReturnType<typeof fakeServer>;
}

/** The servers that may still be run somewhere: `test/releases/` keeps what each of them says. */
export const releases: Release[] = globSync('test/releases/*.json').map((file) => {
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Exchange[];
  const lastOf = (route: string) => kept.findLast((one) => one.route === route && one.status < 400);
  const reply = (key: string) => {
    const found = lastOf(routeOf(key));
    return found && ((_: Seen) => ({ status: found.status, body: found.answer }));
  };
  return {
    release: basename(file, '.json'),
    answered: (route) => (lastOf(route)?.answer as { data: unknown } | undefined)?.data,
    start: () => fakeServer(new Proxy({}, { get: (_, key) => reply(String(key)) })),
  };
});

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Without ids and what follows a question mark, as it was kept. */
const routeOf = (key: string): string => (key.split('?')[0] ?? '').replaceAll(ID, '{id}');
