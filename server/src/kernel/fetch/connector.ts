import { isIPv6, type LookupFunction, type Socket } from 'node:net';
import { buildConnector } from 'undici';

/** An address and a port. */
export interface Target {
  host: string;
  port: number;
}

/** Connects to these targets alone, whatever the name means by now. */
export function connectorTo(targets: readonly Target[], timeout: number): buildConnector.connector {
  const addresses = targets.map(({ host }) => ({ address: host, family: isIPv6(host) ? 6 : 4 }));
  const [first] = targets;
  const pick: LookupFunction = (_name, { all }, done) => {
    const [one = { address: '', family: 4 }] = addresses;
    if (all) done(null, addresses);
    else done(null, one.address, one.family);
  };
  const connect = buildConnector({ timeout, lookup: pick });
  return (options, done) =>
    connect({ ...options, hostname: first?.host ?? '', port: String(first?.port ?? 0) }, (...[error, socket]) => {
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
