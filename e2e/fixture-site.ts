import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web page as friends send them, with a picture and a link to another; a site of its own on this machine. */
export interface FixtureSite {
  page: string;
  linked: string;
  stop(): Promise<void>;
}

export const PAGE_TITLE = 'How Hummingbirds Hover';

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><rect width="160" height="90" fill="#7a3cc2"/><circle cx="118" cy="26" r="30" fill="#f3a6c0"/><path d="M0 90 52 40l30 26 24-20 54 44z" fill="#2c1250"/></svg>`;

const html = (origin: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${PAGE_TITLE} | The Bird Channel</title>
    <meta property="og:title" content="${PAGE_TITLE}" />
    <meta property="og:site_name" content="The Bird Channel" />
    <meta property="og:image" content="${origin}/picture.svg" />
    <meta property="og:description" content="Filmed at two thousand pictures a second." />
    <script type="application/ld+json">{"@type":"VideoObject","name":"${PAGE_TITLE}","duration":"PT12M8S"}</script>
    <style>body { margin: 0; font: 24px sans-serif } a { display: block; padding: 40px }</style>
  </head>
  <body>
    <a href="/linked">Another film</a>
    <p>Nothing else is here.</p>
  </body>
</html>`;

export async function startFixtureSite(): Promise<FixtureSite> {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const isPicture = request.url?.startsWith('/picture') ?? false;
    response.setHeader('content-type', isPicture ? 'image/svg+xml' : 'text/html; charset=utf-8');
    response.end(isPicture ? PICTURE : html(`http://127.0.0.1:${port}`));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    page: `${origin}/hummingbirds`,
    linked: `${origin}/linked`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
