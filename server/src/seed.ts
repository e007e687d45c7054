import { createClient, data, type Client, type TokenPair } from '#shared/client.ts';
import { createApp } from './app.ts';
import { systemClock } from './kernel/clock.ts';
import { readConfig } from './kernel/config.ts';
import { createLog } from './kernel/log.ts';
import { PEOPLE, SAMPLE_PASSWORD, SHARES, type Name } from './sample-people.ts';

/** Fills an empty server with sample people who have sent each other things. Run it with the server's own environment. */

const app = await createApp({
  // Whoever runs the server may fill it, whomever else it lets in.
  config: readConfig({ ...process.env, RATE_LIMITS: 'off', SIGNUP: 'open' }),
  clock: systemClock,
  log: createLog('warn'),
});
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
    const page = {
      title,
      ...(duration === undefined ? {} : { duration }),
      ...(site === undefined ? {} : { siteName: site }),
    };
    const toUserId = people.get(to)?.user.id ?? '';
    await data(
      as(people.get(from)).POST('/api/v1/shares', { body: { url, toUserId, page, message: message ?? null } }),
    );
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
    fetch: async (request) => app.http.request(request),
  });
}

async function signedUp(username: Name): Promise<TokenPair | undefined> {
  const body = { username, password: SAMPLE_PASSWORD, displayName: PEOPLE[username] };
  const { data: answer } = await as().POST('/api/v1/auth/signup', { body });
  return answer?.data;
}
