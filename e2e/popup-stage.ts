import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { data, type Share } from '#shared/client.ts';
import { type RunningProcess, startProcess } from '../server/test/process.ts';
import { connect, member, type Member } from './people.ts';
import { openProfile, type Profile } from './profile.ts';

/** Of the extension's pages, where some functions below run. */
declare const chrome: {
  storage: { [Area in 'local' | 'session']: { set(items: object): Promise<void>; remove(key: string): Promise<void> } };
};

/** Where to put pictures, for people; nowhere if it isn't said. */
const PICTURES = process.env['PICTURES'];

/** Ana's browser with its popup, Ben, and a server that can be stopped, replaced and started again. */
export interface PopupStage {
  readonly server: RunningProcess;
  readonly popup: Page;
  directory: string;
  profile: Profile;
  ana: Member;
  ben: Member;
  open(file?: 'popup.html' | 'options.html'): Promise<Page>;
  /** As the menu does. */
  openOnShare(wanted: { target: object; quote: string }): Promise<void>;
  /** For people to look at, if it is said where. */
  picture(name: string): Promise<void>;
  store(items: object): Promise<void>;
  forget(area: 'local' | 'session', key: string): Promise<void>;
  share(from: Member, to: Member, url: string): Promise<Share>;
  kill(): Promise<void>;
  /** Starts the server again where it was. */
  start(environment?: Record<string, string>): Promise<void>;
  /** Something else that answers in place of the server. */
  instead(status: number, meanwhile: () => Promise<void>): Promise<void>;
  /** After a test: whatever it stopped goes on. */
  recover(): Promise<void>;
  close(): Promise<void>;
}

const FAST = { RATE_LIMITS: 'off' };

export async function setPopupStage(): Promise<PopupStage> {
  const directory = mkdtempSync(join(tmpdir(), 'watchthis-e2e-'));
  const starting = (environment: Record<string, string>, port?: number) =>
    startProcess({ environment: { DATA_DIR: directory, ...environment }, ...(port !== undefined && { port }) });
  const [first, profile] = await Promise.all([starting(FAST), openProfile()]);
  let server = first;
  const [ana, ben] = [await member(server.address, 'ana'), await member(server.address, 'ben')];
  await connect(profile, server.address, ana);
  let popup: Page | undefined;

  const shown = (): Page => {
    if (popup === undefined) throw new Error('No popup is open yet.');
    return popup;
  };
  const open = async (file: 'popup.html' | 'options.html' = 'popup.html') => {
    await popup?.close();
    popup = await profile.open(file);
    popup.setDefaultTimeout(20_000);
    await popup.emulateMedia({ reducedMotion: 'reduce' });
    return popup;
  };
  const start = async (environment: Record<string, string> = FAST) => {
    server = await starting(environment, server.port);
  };
  return {
    get server() {
      return server;
    },
    get popup() {
      return shown();
    },
    directory,
    profile,
    ana,
    ben,
    open,
    async openOnShare(wanted) {
      await popup?.close();
      const worker = await profile.worker();
      await worker.evaluate((asked) => chrome.storage.session.set({ wanted: asked }), { ...wanted, at: Date.now() });
      await open();
    },
    async picture(name) {
      if (PICTURES !== undefined) await shown().screenshot({ path: join(PICTURES, `${name}.png`) });
    },
    store: (items) => shown().evaluate((what) => chrome.storage.local.set(what), items),
    forget: (area, key) =>
      shown().evaluate(([where, what]) => chrome.storage[where].remove(what), [area, key] as const),
    share: (from, to, url) =>
      data(from.client.POST('/api/v1/shares', { body: { url, toUserId: to.pair.user.id, message: 'So calming' } })),
    kill: () => server.kill(),
    start,
    async instead(status, meanwhile) {
      await server.kill();
      const other: Server = createServer(({ method }, response) => {
        response.writeHead(method === 'OPTIONS' ? 204 : status, {
          'access-control-allow-origin': '*',
          'access-control-allow-headers': '*, authorization',
        });
        response.end(method === 'OPTIONS' ? undefined : 'Bad gateway');
      });
      await new Promise<void>((listening) => other.listen(server.port, '127.0.0.1', listening));
      try {
        await meanwhile();
      } finally {
        other.close();
        other.closeAllConnections();
        await start();
      }
    },
    async recover() {
      server.child.kill('SIGCONT');
      await profile.context.setOffline(false);
    },
    async close() {
      await profile.close();
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
