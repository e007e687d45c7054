import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { firefoxPath } from '../scripts/browsers.ts';

/** A Firefox without a window, with a profile of its own, that is spoken to in WebDriver BiDi. */
export interface FirefoxProcess {
  /** Throws what the browser answers instead of a result. */
  send<Result = unknown>(method: string, params?: object): Promise<Result>;
  /** Calls back with each event of that name, to which one has to be subscribed. */
  on(method: string, hear: (event: unknown) => void): void;
  /** Ends it and deletes its profile. */
  stop(): Promise<void>;
}

interface Happening {
  method?: string;
  params?: unknown;
}

interface Answer {
  id: number | null;
  result?: unknown;
  error?: string;
  message?: string;
}

/** How long it may take to start on a busy machine. */
const START_MS = 60_000;
/** How long it may take to end by itself. */
const END_MS = 5000;

export async function startFirefox(): Promise<FirefoxProcess> {
  const profile = mkdtempSync(join(tmpdir(), 'watchthis-firefox-'));
  // Without the last of these nobody may drive the browser's own windows, nor an extension's pages.
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access']; // prettier-ignore
  const browser = spawn(firefoxPath(), args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(browser, 'exit');
  const stop = async () => {
    const killing = setTimeout(() => browser.kill('SIGKILL'), END_MS);
    browser.kill();
    await ended;
    clearTimeout(killing);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const line = await converse(`${await addressOf(browser)}/session`);
    await line.send('session.new', { capabilities: {} });
    return { ...line, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Where it listens, as it says on its way up. */
function addressOf({ stderr }: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`Firefox did not start:\n${said}`));
    setTimeout(fail, START_MS).unref();
    stderr?.on('end', fail);
    stderr?.on('data', (chunk) => {
      said += String(chunk);
      const [, address] = /BiDi listening on (ws:\S+)\n/.exec(said) ?? [];
      if (address) resolve(address);
    });
  });
}

/** Opens the line on which every command gets its answer, and events come. */
async function converse(address: string): Promise<Pick<FirefoxProcess, 'send' | 'on'>> {
  const waiting = new Map<number | null, PromiseWithResolvers<unknown>>();
  const socket = new WebSocket(address);
  const events = new EventEmitter();
  socket.on('message', (data: Buffer) => {
    const { id, result, error, message, method, params } = JSON.parse(data.toString()) as Answer & Happening;
    if (method !== undefined) return void events.emit(method, params);
    if (error === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(`${error}: ${message}`));
    waiting.delete(id);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox hung up.'));
  });
  await once(socket, 'open');
  let count = 0;
  return {
    on: (method, hear) => events.on(method, hear),
    send<Result>(method: string, params = {}) {
      const answer = Promise.withResolvers<unknown>();
      waiting.set(++count, answer);
      socket.send(JSON.stringify({ id: count, method, params }), (error) => error && answer.reject(error));
      return answer.promise as Promise<Result>;
    },
  };
}
