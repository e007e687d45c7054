import { WebSocketServer } from 'ws';

/** The floor of live connections: sockets that are told one thing now and then, and nothing else. */
const sockets = new WebSocketServer(
  { host: '127.0.0.1', port: Number(process.env['PORT']), backlog: 4096, perMessageDeflate: false },
  () => process.stdout.write('ready\n'),
);
sockets.on('connection', (socket) => {
  socket.on('error', () => socket.terminate());
  socket.once('message', () => socket.send(message('state', { unread: 0, latestAt: null })));
});
setInterval(() => {
  const text = message('heartbeat', {});
  for (const socket of sockets.clients) socket.send(text);
}, 20_000);

const message = (type: string, data: object) => JSON.stringify({ type, at: new Date().toISOString(), data });
