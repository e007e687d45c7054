import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of this machine with pages and films on it. */
export interface FilmSite {
  origin: string;
  stop(): Promise<void>;
}

/** Serves pages and films by their paths; films piece by piece, as players ask for them. */
export async function startFilmSite(pages: Record<string, string>, films: Record<string, Buffer>): Promise<FilmSite> {
  const server = createServer(({ url = '', headers }, response) => {
    const { pathname } = new URL(url, 'http://site');
    const film = films[pathname];
    if (film) return sendPart(response, film, headers.range);
    const page = pages[pathname];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function sendPart(response: ServerResponse, film: Buffer, range = 'bytes=0-'): void {
  const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(range) ?? [];
  const [start, end] = [Number(from), to === '' ? film.length - 1 : Number(to)];
  response.writeHead(206, {
    'content-type': 'video/webm',
    'accept-ranges': 'bytes',
    'content-range': `bytes ${start}-${end}/${film.length}`,
    'content-length': end - start + 1,
  });
  response.end(film.subarray(start, end + 1));
}
