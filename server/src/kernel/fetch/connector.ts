import { isIPv6, type LookupFunction, type Socket } from 'node:net';
import { buildConnector } from 'undici';

/** An address and a port. */
export interface Target {
  host: string;
  port: number;
}

/** Milliseconds for one of several addresses before the next is tried as well. */
const HEAD_START = 1000;
/** Of a name with hundreds of addresses so many are tried. */
const TRIED = 6;

/** Connects to one of these addresses of a name, whatever the name means by now. Their port is the same. */
export function connectorTo(targets: readonly Target[], timeout: number): buildConnector.connector {
  const addresses = targets.slice(0, TRIED).map(({ host }) => ({ address: host, family: isIPv6(host) ? 6 : 4 }));
  const vetted: LookupFunction = (_name, _options, done) => done(null, addresses);
  const connect = buildConnector({
    timeout,
    lookup: vetted,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: HEAD_START,
    // Whatever the environment says of certificates.
    rejectUnauthorized: true,
  });
  const port = String(targets[0]?.port ?? 0);
  // A single address is dialled as it is. `options.host` stays: it is the name that the certificate must have.
  const hostname = targets.length === 1 ? (targets[0]?.host ?? '') : 'vetted.invalid';
  return (options, done) =>
    connect({ ...options, hostname, port }, (...[error, socket]) => {
      if (error) return done(error, null);
      if (!isOneOf(socket, targets)) {
        socket.destroy();
        return done(new Error('connected to somebody else'), null);
      }
      return done(null, socket);
    });
}

const isOneOf = ({ remoteAddress }: Socket, targets: readonly Target[]): boolean =>
  targets.some(({ host }) => host === remoteAddress?.replace(/^::ffff:(?=\d+\.)/, ''));
