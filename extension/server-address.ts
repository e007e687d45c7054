/** What a person typed as the server's address, understood; or why it could not be. */
export type ServerAddress =
  | {
      /** Without a trailing slash. */
      server: string;
      /** Whether what is sent there can be read on the way. */
      isExposed: boolean;
    }
  | { problem: 'EMPTY' | 'INVALID' };

const DASHBOARD_PAGES = new Set([
  'admin', 'connect', 'discover', 'friends', 'home', 'i', 'inbox', 'invite', 'library', 'lists', 'login', 'sent',
  'settings', 'share', 'signup', 'stats', 'docs',
]); // prettier-ignore

/**
 * Understands `nas:3000`, `watch.example.org/`, a path prefix, or the address of any page of the dashboard.
 * Without a scheme it is https, except for this machine and private networks.
 */
export function serverAddress(typed: string): ServerAddress {
  const text = typed.trim();
  if (text === '') return { problem: 'EMPTY' };
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
  const url = URL.parse(hasScheme ? text : `http://${text}`);
  if (url === null || !/^https?:$/.test(url.protocol) || !/^(?:[\w.-]+|\[[\d:a-f.]+\])$/i.test(url.hostname)) {
    return { problem: 'INVALID' };
  }
  const isPlain = hasScheme ? url.protocol === 'http:' : isPrivateHost(url.hostname) && url.port !== '443';
  const { origin } = new URL(`${isPlain ? 'http' : 'https'}://${url.host}`);
  return { server: origin + prefixOf(url.pathname), isExposed: isPlain && !isThisMachine(url.hostname) };
}

/** What stands before the dashboard's and the API's own paths: `/watch` of `/watch/inbox`. */
function prefixOf(pathname: string): string {
  const parts = pathname.split('/').filter(Boolean);
  const own = parts.findIndex((part, at) => DASHBOARD_PAGES.has(part) || (part === 'api' && parts[at + 1] === 'v1'));
  const prefix = own === -1 ? parts : parts.slice(0, own);
  return prefix.map((part) => `/${part}`).join('');
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || /^127\./.test(host) || host === '[::1]';
}

/** Whether a host is this machine or in a private network: RFC 1918, RFC 4193, link-local, or a name without dots. */
function isPrivateHost(host: string): boolean {
  if (isThisMachine(host)) return true;
  if (host.startsWith('[')) return /^\[(?:f[cd]|fe[89ab])/.test(host);
  if (/^(?:10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/.test(host)) return true;
  return !host.includes('.') || /\.(?:local|lan|home|internal|home\.arpa)$/.test(host);
}
