import { afterAll, beforeAll, expect, it } from 'vitest';
import { mortalWorker, type MortalWorker } from './mortal-worker.ts';
import { befriend, connect, member } from './people.ts';
import { openProfile, type Profile } from './profile.ts';
import { startServer, type RunningServer } from './server.ts';
import { startSlowLine, type SlowLine } from './slow-line.ts';

/** The worker is killed at moments that nobody chose: whatever it was about to do is done once. */

const KILLS = 200;
/** Milliseconds; from "not on the line yet" to "answered already". */
const LATEST_MS = 160;

let server: RunningServer;
let line: SlowLine;
let browser: Profile;
let worker: MortalWorker;

beforeAll(async () => {
  server = await startServer();
  line = await startSlowLine(Number(new URL(server.address).port), 25);
  const [ana, ben] = [await member(server.address, 'ana'), await member(server.address, 'ben')];
  await befriend(ana, ben);
  browser = await openProfile();
  await connect(browser, line.address, ana);
  worker = await mortalWorker(browser, ben);
});
afterAll(async () => {
  await browser?.close();
  await line?.stop();
  await server?.stop();
});

it(`loses nothing and doubles nothing when its worker is killed ${KILLS} times`, { timeout: 900_000 }, async () => {
  const links = Array.from({ length: KILLS }, (_, n) => `https://example.org/killed/${n}`);
  for (const link of links) {
    await worker.keep(link);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * LATEST_MS));
    await worker.kill();
    await worker.wake();
  }
  await expect.poll(() => worker.waiting(), { timeout: 60_000 }).toBe(0);
  expect((await worker.arrived(links)).toSorted()).toEqual(links.toSorted());
});
