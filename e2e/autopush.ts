import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import type { PushSink } from '../server/test/push-sink.ts';
import type { Preferences } from './firefox-window.ts';

/** The side of Mozilla’s push service, autopush, that faces Firefox. */
export interface Autopush {
  /** For Firefox, so that it asks here. */
  preferences: Preferences;
  /** What Firefox says of each push it was handed: 100 where it has decrypted it and woken the worker. */
  acknowledged: number[];
  stop(): Promise<void>;
}

interface Said {
  messageType?: string;
  channelID?: string;
  /** Of the server that may push: its public key. */
  key?: string;
  updates?: { code: number }[];
}

const BROWSER = randomBytes(16).toString('hex');

/** Hands to one Firefox on this machine what is pushed to it, as it came. */
export async function startAutopush(service: PushSink): Promise<Autopush> {
  const acknowledged: number[] = [];
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const say = (what: object) => {
    for (const line of server.clients) if (line.readyState === WebSocket.OPEN) line.send(JSON.stringify(what));
  };

  function hear({ messageType, channelID, key = '', updates = [] }: Said): void {
    if (messageType === 'hello') say({ messageType, uaid: BROWSER, status: 200, use_webpush: true });
    if (messageType === 'unregister') say({ messageType, channelID, status: 200 });
    if (messageType === 'ack') acknowledged.push(...updates.map(({ code }) => code));
    if (messageType !== 'register') return;
    // Firefox pads the key, and nobody else does.
    const pushEndpoint = service.register(key.replace(/=+$/, ''), (body) => {
      const message = { version: randomBytes(8).toString('hex'), data: body.toString('base64url') };
      say({ messageType: 'notification', channelID, ...message, headers: { encoding: 'aes128gcm' } });
    });
    say({ messageType, channelID, status: 200, pushEndpoint });
  }
  server.on('connection', (line) => {
    line.on('message', (text: Buffer) => hear(JSON.parse(text.toString()) as Said));
  });

  return {
    preferences: {
      'dom.push.testing.allowInsecureServerURL': true,
      'dom.push.serverURL': `ws://127.0.0.1:${port}/`,
      // A Firefox that is driven from outside asks no push service by itself.
      'dom.push.connection.enabled': true,
    },
    acknowledged,
    async stop() {
      for (const line of server.clients) line.terminate();
      server.close();
      await once(server, 'close');
    },
  };
}
