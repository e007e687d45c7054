import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createClient, data } from '#shared/client.ts';
import { PASSWORD, startTestServer } from './harness.ts';
import { describedIn, diceOf, garbled, hostileRequest, wireText, type Described } from './hostile-requests.ts';
import { growthOf, residentBytes, startProcess } from './process.ts';
import { temporaryDatabase } from './temporary-database.ts';

const REQUESTS = Number(process.env['HOSTILE_REQUESTS'] ?? 100_000);
const SEED = Number(process.env['HOSTILE_SEED'] ?? Date.now() % 2 ** 32);
const AT_ONCE = 8;
/** Of so many one is garbled on the wire. */
const GARBLED = 5;
/** Milliseconds after which whoever was not understood hangs up. */
const GIVES_UP_AFTER = 1000;
/** Milliseconds; more than the server's own patience with whoever stops in the middle. */
const HANGS_AFTER = 45_000;
const MEGABYTE = 1_048_576;

/** They end the session or the account that the others need, or have no end. */
const LEFT_OUT =
  /^(?:POST \S+\/logout|DELETE \/session|DELETE \S+\/(?:sessions|profile)\S*|\S+ \S+\/password|GET \S+\/events)$/;
const isAsked = ({ method, path }: Described) => !LEFT_OUT.test(`${method} ${path}`) && !path.includes('/admin/users/');

it(
  `answers ${REQUESTS} hostile requests with no error of its own, does not hang and does not grow (seed ${SEED})`,
  async () => {
    const database = await temporaryDatabase();
    const prepared = await startTestServer(database.environment);
    await prepared.join('ana', 'ben');
    await prepared.befriend('ana', 'ben');
    await prepared.app.administration.promote(prepared.id('ana'), { userId: null });
    await prepared.stop();
    const server = await startProcess({
      environment: { ...database.environment, RATE_LIMITS: 'off', LOG_LEVEL: 'silent' },
    });
    onTestFinished(async () => {
      await server.stop();
      await database.remove();
    });
    const credentials = { username: 'ana', password: PASSWORD };
    const { accessToken } = await data(
      createClient({ server: server.address }).POST('/api/v1/auth/login', { body: credentials }),
    );
    const document = (await (await fetch(`${server.address}/api/v1/openapi.json`)).json()) as Parameters<
      typeof describedIn
    >[0];
    const routes = describedIn(document).filter(isAsked);
    const broken: string[] = [];
    const statuses = new Map<number, number>();
    let asked = 0;

    async function ask(dice: ReturnType<typeof diceOf>) {
      while (asked < REQUESTS) {
        asked += 1;
        const text = wireText(hostileRequest(dice, routes, accessToken));
        const isGarbled = dice(GARBLED) === 0;
        const sent = isGarbled ? garbled(dice, text) : text;
        const status = await answerTo(server.port, sent, isGarbled);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        // Whoever is garbled may be left without an answer, but not without an end.
        if (status >= 500 || status === HUNG || (status === CLOSED && !isGarbled))
          broken.push(`${status} ${sent.slice(0, 600)}`);
      }
    }

    const sizes: number[] = [];
    const sampling = setInterval(() => sizes.push(residentBytes(server.child.pid ?? 0)), 1000);
    await Promise.all(Array.from({ length: AT_ONCE }, (_, n) => ask(diceOf(SEED + n))));
    clearInterval(sampling);
    process.stdout.write(`${JSON.stringify(Object.fromEntries(statuses))}, grew by ${growthOf(sizes) / MEGABYTE} MB\n`);
    expect(broken).toEqual([]);
    expect(growthOf(sizes)).toBeLessThan(40 * MEGABYTE);
    // Else all that came after was asked by nobody.
    const me = await fetch(`${server.address}/api/v1/auth/me`, { headers: { authorization: `Bearer ${accessToken}` } });
    expect(me.status).toBe(200);
  },
  4 * 3_600_000,
);

const CLOSED = 0;
const HUNG = -1;

/** The status of the answer to these bytes; `CLOSED` without one, `HUNG` without an end. */
function answerTo(port: number, text: string, isGarbled: boolean): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const received: Buffer[] = [];
    const impatience = setTimeout(() => {
      socket.destroy();
      resolve(HUNG);
    }, HANGS_AFTER);
    const giveUp = isGarbled ? setTimeout(() => socket.end(), GIVES_UP_AFTER) : undefined;
    socket.on('data', (chunk) => received.push(chunk));
    // Whoever is refused in the middle of a sentence may find the door closed.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(impatience);
      clearTimeout(giveUp);
      const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(Buffer.concat(received).toString('latin1')) ?? [];
      resolve(status === undefined ? CLOSED : Number(status));
    });
    socket.write(Buffer.from(text, 'utf8'));
  });
}
