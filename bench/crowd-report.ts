import type { measureCrowd } from './crowd.ts';
import { quantile, report, say } from './report.ts';

type Crowd = Awaited<ReturnType<typeof measureCrowd>>;

/** How long shares took to their own answers and to another's clients, in milliseconds. */
interface Told {
  requests: number[];
  messages: number[];
}

/** A client of another should know as soon as the sender does. */
export function reportLive(what: string, { requests, messages }: Told): void {
  for (const [name, share] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    const [request, message] = [quantile(requests, share), quantile(messages, share)];
    report(`${what}: ${name} to the request’s own (${message.toFixed(1)} ms)`, message / request, '≤', 2);
  }
}

/** What five thousand live clients cost, and how they fared, beside a server that does nothing but that. */
export function reportCrowd({ clients, floor, product }: Crowd): void {
  const all = clients.toLocaleString('en');
  const kB = (bytes: number) => (bytes / 1000).toFixed(0);
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  say(`\n${all} live clients, of a server that does nothing else, and of the product`);
  say(`memory for one             ${kB(floor.perClient)} kB, ${kB(product.perClient)} kB`);
  say(`one thing to all of them   ${floor.tellAll.toFixed(0)} ms, ${product.tellAll.toFixed(0)} ms`);
  say(`all come back              ${seconds(floor.storm)} s, ${seconds(product.storm)} s`);
  say(`a hundred shares to all    ${seconds(product.everybody)} s`);
  report('memory for one, kB', product.perClient / 1000, '≤', 30);
  report('one thing to all of them: to the other server’s', product.tellAll / floor.tellAll, '≤', 3);
  report('all come back, and know what they missed: seconds', product.storm / 1000, '≤', 30);
  report('what somebody missed for good', product.lost, '≤', 0);
  reportLive('share → WebSocket among them', product.shares);
}
