import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands in front of a server and can answer for it, as if another version of it ran. */
export interface Front {
  address: string;
  /** What is answered instead, by path: JavaScript. */
  scripts: Map<string, string>;
  stop(): Promise<void>;
}

export async function startFront(server: string): Promise<Front> {
  const scripts = new Map<string, string>();
  const front = createServer((incoming, outgoing) => {
    const script = scripts.get(incoming.url ?? '');
    if (script !== undefined) {
      outgoing.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      return;
    }
    const { method = 'GET', headers, url = '/' } = incoming;
    const forwarded = request(new URL(url, server), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    forwarded.on('error', () => outgoing.destroy());
    outgoing.on('close', () => forwarded.destroy());
    incoming.pipe(forwarded);
  }).listen(0, '127.0.0.1');
  await once(front, 'listening');
  return {
    address: `http://localhost:${(front.address() as AddressInfo).port}`,
    scripts,
    async stop() {
      front.closeAllConnections();
      front.close();
      await once(front, 'close');
    },
  };
}
