import type { TestServer } from './harness.ts';

type Answer = { status: number; code: string | undefined; data: Record<string, unknown> };

export interface RedirectedBrowser {
  /** Goes to an address as a person does, and on wherever it is sent; says at which page of ours it ends. */
  visit(address: string, headers?: Record<string, string>): Promise<string>;
  /** The same, but stops before the first address that begins like that, and says which it is. */
  visitUntil(address: string, stop: string): Promise<string>;
  /** Asks our server as one of its pages does. */
  ask(method: string, path: string, body?: object): Promise<Answer>;
  /** Whose the browser is. */
  user(): Promise<string | undefined>;
  /** Without what is kept for whichever host: as another browser. */
  forget(host: 'ours' | 'theirs'): void;
}

/** Follows redirects between our server, which has no socket, and others, and keeps the cookies of each. */
export function createRedirectedBrowser(server: TestServer): RedirectedBrowser {
  const jars = { ours: new Map<string, string>(), theirs: new Map<string, string>() };
  const isOurs = (url: URL) => url.origin === server.address;

  async function send(url: URL, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Response> {
    const jar = jars[isOurs(url) ? 'ours' : 'theirs'];
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const asked = { ...init, headers: { ...init.headers, cookie }, redirect: 'manual' } as const;
    const response = isOurs(url) ? await server.request(url.pathname + url.search, asked) : await fetch(url, asked);
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  async function follow(address: string, { stop, headers = {} }: { stop?: string; headers?: Record<string, string> }) {
    let url = new URL(address, server.address);
    for (let hops = 0; hops < 20; hops += 1) {
      if (stop !== undefined && url.href.startsWith(stop)) return url.href;
      const response = await send(url, { headers });
      const to = response.headers.get('location');
      if (to === null) return isOurs(url) ? url.pathname + url.search : `${url.href} says ${await response.text()}`;
      url = new URL(to, url);
    }
    throw new Error('sent round in circles');
  }

  async function ask(method: string, path: string, body?: object): Promise<Answer> {
    const response = await send(new URL(path, server.address), {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' },
    });
    const answer = (await response.json()) as { data?: Record<string, unknown>; error?: { code: string } };
    return { status: response.status, code: answer.error?.code, data: answer.data ?? {} };
  }

  return {
    visit: (address, headers = {}) => follow(address, { headers }),
    visitUntil: (address, stop) => follow(address, { stop }),
    ask,
    async user() {
      const { data } = await ask('GET', '/session');
      return (data['user'] as { username: string } | undefined)?.username;
    },
    forget: (host) => jars[host].clear(),
  };
}
