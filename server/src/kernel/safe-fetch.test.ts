import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Target } from './fetch/connector.ts';
import { createSafeFetch, FetchRefused, type SafeFetchOptions, type Use } from './safe-fetch.ts';

/** A site that answers on loopback for public addresses: all but the last metre is as it is in production. */
let site: Server;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const dialled: string[] = [];
const asked: string[] = [];
let names: Record<string, string[] | (() => string[])>;

beforeAll(async () => {
  site = createServer((request, response) => answer(request, response));
  await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready));
});
afterAll(() => {
  site.closeAllConnections();
  site.close();
});
afterEach(() => vi.unstubAllEnvs());
beforeEach(() => {
  dialled.length = 0;
  asked.length = 0;
  names = { 'site.com': ['93.184.215.14'], 'other.com': ['93.184.215.15'] };
  answer = page('<title>Hello</title>');
});

const page =
  (body: string | Buffer, headers: Record<string, string> = {}) =>
  (_: IncomingMessage, response: ServerResponse) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
const redirect = (location: string) => (_: IncomingMessage, response: ServerResponse) =>
  response.writeHead(302, { location }).end();

const options = (more: SafeFetchOptions = {}): SafeFetchOptions => ({
  resolve: (name) => {
    asked.push(name);
    const known = names[name];
    return Promise.resolve(typeof known === 'function' ? known() : (known ?? []));
  },
  dial: ({ host, port }) => {
    dialled.push(`${host}:${port}`);
    return { host: '127.0.0.1', port: (site.address() as AddressInfo).port };
  },
  patience: { connect: 300, headers: 300, total: 700 },
  ...more,
});
const HTML: Use = { accept: ['text/html'], maxBytes: 100_000 };
const fetchPage = (url: string, more?: SafeFetchOptions, use = HTML) => createSafeFetch(options(more))(url, use);
const refusal = (url: string, more?: SafeFetchOptions, use?: Use): Promise<string> =>
  fetchPage(url, more, use).then(
    () => 'fetched',
    (error: unknown) => (error instanceof FetchRefused ? error.reason : String(error)),
  );

describe('what may be fetched', () => {
  it('is a page of the public web', async () => {
    const { url, body, contentType, isCut } = await fetchPage('https://site.com:8443/a'.replace('https', 'http'));
    expect(body.toString()).toBe('<title>Hello</title>');
    expect([url, contentType, isCut]).toEqual(['http://site.com:8443/a', 'text/html; charset=utf-8', false]);
    expect(dialled).toEqual(['93.184.215.14:8443']);
  });

  it('says who asks, and nothing of who wants to know', async () => {
    let headers: NodeJS.Dict<string | string[]> = {};
    answer = (request, response) => {
      headers = request.headers;
      page('')(request, response);
    };
    await fetchPage('http://site.com/', { about: 'https://watch.example.org' });
    expect(headers['user-agent']).toMatch(/^WatchThis\/[\d.]+ \(\+https:\/\/watch\.example\.org\)$/);
    expect(headers['accept-encoding']).toBe('gzip');
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie', 'authorization', 'referer']));
  });

  it.each(['gzip', 'x-gzip', 'GZIP'])('may be packed once: %s', async (coding) => {
    answer = page(gzipSync('packed'), { 'content-encoding': coding });
    expect((await fetchPage('http://site.com/')).body.toString()).toBe('packed');
  });

  it('may be elsewhere, up to three times', async () => {
    answer = (request, response) =>
      request.url === '/3'
        ? page('here')(request, response)
        : redirect(`/${Number(request.url?.slice(1)) + 1}`)(request, response);
    expect((await fetchPage('http://site.com/0')).url).toBe('http://site.com/3');
    answer = (request, response) => redirect(`/${request.url?.slice(1)}1`)(request, response);
    expect(await refusal('http://site.com/0')).toBe('too many redirects');
  });
});

describe('nothing is dialled', () => {
  it.each([
    'ftp://site.com/', 'file:///etc/passwd', 'data:text/html,x', 'javascript:alert(1)', 'http://ana:pw@site.com/', 'http://site.com:22/',
    'http://site.com:6379/', 'no address', '',
  ])('for what is no web address: %s', async (url) => {
    expect(await refusal(url)).toBe('not a web address');
    expect(dialled).toEqual([]);
  }); // prettier-ignore

  it.each([
    'http://127.0.0.1/', 'http://127.1/', 'http://2130706433/', 'http://0x7f000001/', 'http://0177.0.0.1/', 'http://127.0.0.1./',
    'http://１２７.0.0.1/', 'http://0/', 'http://10.0.0.1/', 'http://172.16.0.1/', 'http://192.168.1.1/', 'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/', 'http://168.63.129.16/', 'http://192.0.0.192/', 'http://198.18.0.1/', 'http://224.0.0.1/',
    'http://255.255.255.255/', 'http://[::]/', 'http://[::1]/', 'http://[0:0:0:0:0:0:0:1]/', 'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/', 'http://[64:ff9b::7f00:1]/', 'http://[64:ff9b::808:808]/', 'http://[fe80::1]/', 'http://[fc00::1]/',
    'http://[fd00:ec2::254]/', 'http://[2002:7f00:1::]/', 'http://[2001:0:1::]/', 'http://[2001:db8::1]/', 'http://[3ffe::1]/', 'http://[4000::1]/',
    'http://[ff02::1]/', 'http://localhost/', 'http://localhost./', 'http://LOCALHOST/', 'http://a.localhost/', 'http://router/',
    'http://printer.local/', 'http://metadata.google.internal/', 'http://wiki.corp/', 'http://x.home.arpa/', 'http://a.test/', 'http://a.onion/',
    'http://ｌｏｃａｌｈｏｓｔ/', 'http://instance-data/latest/', 'http://a..com/', 'http://x!y.com/', `http://${'a'.repeat(64)}.com/`,
  ])('in a network that is not public: %s', async (url) => {
    expect(await refusal(url)).toBe('not public');
    expect([dialled, asked]).toEqual([[], []]);
  }); // prettier-ignore

  it.each([['10.0.0.7'], ['93.184.215.14', '127.0.0.1'], ['2606:4700::1', '::1'], ['::ffff:169.254.169.254']])(
    'when a name has an address that is not public: %s',
    async (...addresses) => {
      names['site.com'] = addresses;
      expect(await refusal('http://site.com/')).toBe('not public');
      expect(dialled).toEqual([]);
    },
  );

  it('when a name leads back to this server', async () => {
    expect(await refusal('http://site.com/', { ownHosts: ['site.com'] })).toBe('own address');
    expect(await refusal('http://site.com/', { ownAddresses: () => ['93.184.215.14'] })).toBe('own address');
    expect(await refusal('http://93.184.215.14/', { ownAddresses: () => ['93.184.215.14'] })).toBe('own address');
    expect(dialled).toEqual([]);
  });

  it.each([
    ['http://127.0.0.1/', 'not public'],
    ['http://[::1]:8080/', 'not public'],
    ['http://inside.com/', 'not public'],
    ['file:///etc/passwd', 'not a web address'],
    ['ftp://other.com/', 'not a web address'],
    ['//ana:pw@other.com/', 'not a web address'],
  ])('after a redirect to %s', async (location, reason) => {
    names['inside.com'] = ['10.1.2.3'];
    answer = redirect(location);
    expect(await refusal('http://site.com/')).toBe(reason);
    expect(dialled).toEqual(['93.184.215.14:80']);
  });

  it('a second time when a name means something else by then: it is looked up once', async () => {
    let times = 0;
    names['site.com'] = () => [times++ === 0 ? '93.184.215.14' : '127.0.0.1'];
    await fetchPage('http://site.com/');
    expect([asked, dialled]).toEqual([['site.com'], ['93.184.215.14:80']]);
  });

  it('when nobody wants it any more', async () => {
    expect(await refusal('http://site.com/', {}, { ...HTML, signal: AbortSignal.abort() })).toBe('too slow');
    expect([dialled, asked]).toEqual([[], []]);
  });

  it('unless it is public, where a network reaches IPv4 through IPv6 and says so', async () => {
    const allowed = { allowNat64: true };
    expect(await refusal('http://[64:ff9b::5db8:d70e]/', allowed)).toBe('fetched');
    expect(await refusal('http://[64:ff9b::7f00:1]/', allowed)).toBe('not public');
    expect(await refusal('http://[64:ff9b::a9fe:a9fe]/', allowed)).toBe('not public');
  });
});

describe('what is fetched', () => {
  it.each([
    ['application/json', 'wrong type'],
    ['text/html-but-not', 'wrong type'],
    ['', 'wrong type'],
  ])('is of a type that was asked for: %s', async (type, reason) => {
    answer = page('x', { 'content-type': type });
    expect(await refusal('http://site.com/')).toBe(reason);
  });

  it('is cut where it is longer than asked for, or refused', async () => {
    answer = page('x'.repeat(1_000_000));
    expect(await fetchPage('http://site.com/')).toMatchObject({ isCut: true, body: { length: 100_000 } });
    expect(await refusal('http://site.com/', {}, { ...HTML, whole: true })).toBe('too large');
  });

  it.each([
    ['is endless', (_: IncomingMessage, response: ServerResponse) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('x'.repeat(50_000)), 1);
      response.on('close', () => clearInterval(timer));
    }],
    ['grows a thousandfold', page(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' })],
  ])('is cut when it %s', async (_, how) => {
    answer = how;
    expect(await fetchPage('http://site.com/')).toMatchObject({ isCut: true, body: { length: 100_000 } });
  }); // prettier-ignore

  it('is refused when it is packed and there is nothing in it, without end', async () => {
    const nothing = Buffer.concat(Array.from({ length: 1000 }, () => gzipSync('')));
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      const timer = setInterval(() => response.write(nothing), 1);
      response.on('close', () => clearInterval(timer));
    };
    expect(await refusal('http://site.com/')).toBe('too large');
  });

  it('is refused when it is not HTTP', async () => {
    answer = ({ socket }) => socket.end('SSH-2.0-OpenSSH_10.0\r\n');
    expect(await refusal('http://site.com/')).toBe('unreadable');
  });

  it.each([
    ['packed twice', page(gzipSync(gzipSync('x')), { 'content-encoding': 'gzip, gzip' }), 'unreadable'],
    ['packed in a way that nobody asked for', page('x', { 'content-encoding': 'zstd' }), 'unreadable'],
    ['packed with brotli', page(brotliCompressSync('x'), { 'content-encoding': 'br' }), 'unreadable'],
    ['packed with deflate', page(deflateSync('x'), { 'content-encoding': 'deflate' }), 'unreadable'],
    ['shorter than it says', page('x', { 'content-length': '20' }), 'too slow'],
    ['not packed as it says', page('not gzip', { 'content-encoding': 'gzip' }), 'unreadable'],
    ['all header', page('x', { 'x-long': 'x'.repeat(40_000) }), 'unreadable'],
  ])('is refused when it is %s', async (_, how, reason) => {
    answer = how;
    expect(await refusal('http://site.com/')).toBe(reason);
  });

  it('is not waited for when it says itself that it is too long', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '200000' }).write('x');
    };
    expect(await refusal('http://site.com/', {}, { ...HTML, whole: true })).toBe('too large');
  });

  it.each([
    ['header', (_: IncomingMessage, response: ServerResponse) => void setTimeout(() => response.end(), 5000).unref()],
    ['header, sent letter by letter,', ({ socket }: IncomingMessage) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('x'), 50);
      socket.on('close', () => clearInterval(timer));
    }],
    ['body', (_: IncomingMessage, response: ServerResponse) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(timer));
    }],
  ])('is not waited for when its %s takes too long', async (_, how) => {
    answer = how;
    expect(await refusal('http://site.com/')).toBe('too slow');
  }); // prettier-ignore

  it.each([
    [404, '', false, undefined],
    [403, '', false, undefined],
    [429, '120', true, 120],
    [503, '99999999', true, 86_400],
    [500, 'soon', true, undefined],
  ])('says of status %i whether it may pass', async (status, retryAfter, mayPass, wait) => {
    answer = (_, response) => response.writeHead(status, { 'retry-after': retryAfter }).end();
    const error = await fetchPage('http://site.com/').catch((cause: unknown) => cause);
    expect(error).toMatchObject({ reason: `status ${status}`, mayPass, retryAfter: wait });
  });

  it.each([
    ['Thu, 26 Nov 2026 10:02:00 GMT', 120],
    ['Thu, 26 Nov 2026 09:00:00 GMT', 0],
    ['tomorrow', undefined],
  ])('may pass at a moment that the site names: %s', async (moment, wait) => {
    answer = (_, response) =>
      response.writeHead(503, { date: 'Thu, 26 Nov 2026 10:00:00 GMT', 'retry-after': moment }).end();
    await expect(fetchPage('http://site.com/')).rejects.toMatchObject({ retryAfter: wait });
  });

  it('is unreachable when the line is cut in the middle', async () => {
    answer = (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '200' });
      response.write('x', () => request.socket.destroy());
    };
    expect(await refusal('http://site.com/')).toBe('unreachable');
  });

  it('is unreachable, for now, when nobody answers or the name is nobody’s', async () => {
    answer = (request) => request.socket.destroy();
    expect(await refusal('http://site.com/')).toBe('unreachable');
    expect(await refusal('http://nobody.com/')).toBe('unreachable');
    const system = { resolve: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })) };
    expect(await refusal('http://site.com/', system)).toBe('unreachable');
    expect(new FetchRefused('unreachable').mayPass).toBe(true);
  });
});

describe('a site', () => {
  it('is asked at its next address when nobody answers at the first', async () => {
    names['site.com'] = ['93.184.215.15', '93.184.215.14'];
    const { port } = site.address() as AddressInfo;
    const isDeaf = (host: string) => host === '93.184.215.15';
    const dial = ({ host }: Target) => ({ host: isDeaf(host) ? '127.0.0.2' : '127.0.0.1', port });
    expect(await refusal('http://site.com/', { dial })).toBe('fetched');
  });

  it('is asked by this server itself, through no proxy that the environment names', async () => {
    vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:9');
    vi.stubEnv('ALL_PROXY', 'http://127.0.0.1:9');
    expect(await refusal('http://site.com/')).toBe('fetched');
  });

  it('is asked for one thing at a time, however long that takes', async () => {
    let open = 0;
    let most = 0;
    answer = (request, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        page('x')(request, response);
      }, 250);
    };
    const safeFetch = createSafeFetch(options());
    await Promise.all(Array.from({ length: 4 }, (_, i) => safeFetch(`http://site.com/${i}`, HTML)));
    expect(most).toBe(1);
  });

  it('that is slow keeps nobody from the others', async () => {
    answer = (request, response) => {
      if (request.headers.host === 'other.com') page('x')(request, response);
    };
    const safeFetch = createSafeFetch(options());
    let given = 0;
    const slow = Array.from({ length: 20 }, (_, i) => safeFetch(`http://site.com/${i}`, HTML).catch(() => given++));
    await safeFetch('http://other.com/', HTML);
    expect(given).toBeLessThan(10);
    answer = page('x');
    await Promise.all(slow);
  });
});
