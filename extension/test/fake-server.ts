import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Seen {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: unknown;
}

type Reply = { status?: number; headers?: Record<string, string>; body?: unknown } | 'hang up';

/** A real HTTP server that answers as a test says, keyed by `METHOD /path`. */
export async function fakeServer(replies: Record<string, (seen: Seen) => Reply>) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString();
      const { method = '', url: path = '', headers } = request;
      const one = { method, path, headers, body: text ? (JSON.parse(text) as unknown) : undefined };
      seen.push(one);
      const reply = replies[`${method} ${path}`]?.(one) ?? problem(404, 'NOT_FOUND');
      if (reply === 'hang up') return void request.socket.destroy();
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
      response.end(reply.status === 304 ? undefined : JSON.stringify(reply.body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    seen,
    replies,
    /** What was asked of one path. */
    to: (method: string, path: string) => seen.filter((one) => one.method === method && one.path === path),
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}

export const ok = (data: unknown, headers: Record<string, string> = {}): Reply => ({
  body: { success: true, data },
  headers,
});

export const problem = (status: number, code: string, headers: Record<string, string> = {}): Reply => ({
  status,
  headers,
  body: { success: false, error: { code, message: code } },
});
