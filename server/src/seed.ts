import { createClient, data, type Client, type TokenPair } from '#shared/client.ts';
import { createApp } from './app.ts';
import { systemClock } from './kernel/clock.ts';
import { readConfig } from './kernel/config.ts';
import { createLog } from './kernel/log.ts';

/** Fills an empty server with sample people who have sent each other things. Run it with the server's own environment. */

export const SAMPLE_PASSWORD = 'watch this sample';

const PEOPLE = { alex: 'Alex', mia: 'Mia', jonas: 'Jonas', aylin: 'Aylin', tom: 'Tom', priya: 'Priya' };
type Name = keyof typeof PEOPLE;

const SHARES: { from: Name; to: Name; url: string; title: string; message?: string; duration?: number; site?: string }[] = [
  { from: 'tom', to: 'alex', url: 'https://vimeo.com/76979871', title: 'Building a wooden kayak in a tiny apartment', duration: 1491 },
  { from: 'priya', to: 'alex', url: 'https://www.example.org/bread/why-sourdough-works', title: 'Why sourdough works: the chemistry of patience', message: 'for your next loaf', duration: 840, site: 'Bread Letters' },
  { from: 'alex', to: 'mia', url: 'https://www.example.org/cities/cargo-bikes', title: 'Cargo bikes of Utrecht', message: 'Your next moving van' },
  { from: 'aylin', to: 'alex', url: 'https://www.example.org/rail/night-trains', title: 'The invisible architecture of the night train network', message: 'Remember our plan for May?', duration: 540, site: 'The Timetable' },
  { from: 'jonas', to: 'alex', url: 'https://open.spotify.com/album/4uLU6hMCjMI75M1A2tKUQC', title: 'Live at Brick City (full set)', duration: 3520 },
  { from: 'mia', to: 'alex', url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', title: 'Big Buck Bunny, in 4K', message: 'This is so calming, watch till the end', duration: 635 },
  { from: 'alex', to: 'alex', url: 'https://www.example.org/how-to/darn-a-sock', title: 'How to darn a sock so that it lasts' },
]; // prettier-ignore

const app = await createApp({ config: readConfig({ ...process.env, RATE_LIMITS: 'off' }), clock: systemClock, log: createLog('warn') });
try {
  await seed();
} finally {
  app.announceStop();
  await app.close();
}

async function seed() {
  const first = await signedUp('alex');
  if (!first) {
    process.stdout.write('The sample people are there already.\n');
    return;
  }
  const people = new Map<Name, TokenPair>([['alex', first]]);
  for (const name of Object.keys(PEOPLE) as Name[]) {
    const pair = name === 'alex' ? first : await signedUp(name);
    if (!pair) throw new Error(`Somebody else is called ${name} on this server.`);
    people.set(name, pair);
  }
  for (const name of people.keys()) {
    if (name === 'alex') continue;
    const { code } = await data(as(people.get('alex')).POST('/api/v1/invites', {}));
    await data(as(people.get(name)).POST('/api/v1/invites/{code}/accept', { params: { path: { code } } }));
  }
  for (const { from, to, url, title, message, duration, site } of SHARES) {
    const page = { title, ...(duration === undefined ? {} : { duration }), ...(site === undefined ? {} : { siteName: site }) };
    const toUserId = people.get(to)?.user.id ?? '';
    await data(as(people.get(from)).POST('/api/v1/shares', { body: { url, toUserId, page, message: message ?? null } }));
  }
  const [cargoBikes] = await data(as(people.get('mia')).GET('/api/v1/inbox'));
  const path = { id: cargoBikes?.id ?? '' };
  await data(as(people.get('mia')).PATCH('/api/v1/shares/{id}/watched', { params: { path } }));
  const names = Object.keys(PEOPLE).join(', ');
  process.stdout.write(`Sample people: ${names}. Everybody's password is “${SAMPLE_PASSWORD}”.\n`);
}

function as(pair?: TokenPair): Client {
  return createClient({
    server: 'http://localhost',
    ...(pair ? { token: () => Promise.resolve(pair.accessToken) } : {}),
    fetch: async (request) =>
      app.http.request(request, undefined, { incoming: { socket: { remoteAddress: '127.0.0.1' } } } as never),
  });
}

async function signedUp(username: Name): Promise<TokenPair | undefined> {
  const body = { username, password: SAMPLE_PASSWORD, displayName: PEOPLE[username] };
  const { data: answer } = await as().POST('/api/v1/auth/signup', { body });
  return answer?.data;
}
