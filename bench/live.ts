import { once } from 'node:events';
import { WebSocket } from 'ws';
import { createClient, data, type LiveMessage } from '#shared/client.ts';
import type { Measured } from './processes.ts';
import type { World } from './world.ts';

const SENDS = 1000;

/** How long a share takes to its own answer, and to the other person's WebSocket: each of many, in milliseconds. */
export async function measureLive(server: Measured, { sender, recipient, links }: World) {
  const socket = new WebSocket(`${server.address.replace('http', 'ws')}/api/v1/live`);
  await once(socket, 'open');
  const arrivals = new Map<string, number>();
  socket.on('message', (text: Buffer) => {
    const message = JSON.parse(text.toString()) as LiveMessage;
    if (message.type === 'share.created') arrivals.set(message.data.id, performance.now());
  });
  socket.send(JSON.stringify({ type: 'auth', token: recipient.token }));
  await once(socket, 'message');
  const client = createClient({ server: server.address, token: () => Promise.resolve(sender.token) });
  const requests: number[] = [];
  const sent: { id: string; at: number }[] = [];
  for (let i = 0; i < SENDS; i += 1) {
    const at = performance.now();
    const url = links[i % links.length] ?? '';
    const { id } = await data(client.POST('/api/v1/shares', { body: { url, toUserId: recipient.id } }));
    requests.push(performance.now() - at);
    sent.push({ id, at });
  }
  await new Promise((settled) => setTimeout(settled, 500));
  socket.close();
  const messages = sent.map(({ id, at }) => (arrivals.get(id) ?? Number.POSITIVE_INFINITY) - at);
  return { requests, messages };
}
