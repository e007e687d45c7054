import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to a server that takes its time, so that there is a moment between a request and its answer. */
export interface SlowLine {
  address: string;
  stop(): Promise<void>;
}

/** @param delay milliseconds in each direction */
export async function startSlowLine(port: number, delay: number): Promise<SlowLine> {
  const sockets = new Set<Socket>();
  const forward = (from: Socket, to: Socket) => {
    from.on('data', (data) => setTimeout(() => to.write(data), delay));
    from.on('close', () => setTimeout(() => to.destroy(), delay));
    from.on('error', () => to.destroy());
    sockets.add(from);
  };
  const line = createServer((client) => {
    const server = connect(port, '127.0.0.1');
    forward(client, server);
    forward(server, client);
  }).listen(0, '127.0.0.1');
  await once(line, 'listening');
  return {
    address: `http://localhost:${(line.address() as AddressInfo).port}`,
    async stop() {
      for (const socket of sockets) socket.destroy();
      line.close();
      await once(line, 'close');
    },
  };
}
