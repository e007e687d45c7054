import { z } from '@hono/zod-openapi';
import { answers, route } from './http/contract.ts';
import { ok } from './http/answer.ts';
import { api } from './http/gateway.ts';
import { Problem } from './problem.ts';
import { program } from './program.ts';

interface Needs {
  /** Whether requests can be served: not before the migrations, not while stopping. */
  isReady: () => Promise<boolean>;
  /** How people may log in besides password and passkey. */
  signIn: { oidc: { name: string } | null };
  signup: () => Promise<'open' | 'invite' | 'closed'>;
}

const tags = ['Server'];
const Ok = z.object({ status: z.literal('ok') });

const routes = {
  health: route({
    method: 'get',
    path: '/health',
    tags,
    auth: 'anyone',
    summary: 'The process runs',
    responses: { 200: answers(Ok) },
  }),
  ready: route({
    method: 'get',
    path: '/ready',
    tags,
    auth: 'anyone',
    summary: 'The database answers and the server is not stopping',
    responses: { 200: answers(Ok) },
    problems: ['NOT_READY'],
  }),
  meta: route({
    method: 'get',
    path: '/api/v1/meta',
    tags,
    auth: 'anyone',
    summary: 'What this server is, for clients that have just been given its address',
    responses: {
      200: answers(
        z
          .object({
            product: z.literal('watchthis'),
            version: z.string(),
            api: z.object({ min: z.number().int(), max: z.number().int() }),
            features: z.array(z.string()),
            signIn: z.object({
              oidc: z
                .object({ name: z.string() })
                .nullable()
                .openapi({ description: 'The identity provider, if any.' }),
            }),
            signup: z.enum(['open', 'invite', 'closed']),
          })
          .openapi('Meta'),
      ),
    },
  }),
};

export const healthRoutes = ({ isReady, signIn, signup }: Needs) =>
  api()
    .openapi(routes.health, (c) => ok(c, { status: 'ok' }))
    .openapi(routes.ready, async (c) => {
      if (!(await isReady())) throw new Problem('NOT_READY', { retryAfter: 1 });
      return ok(c, { status: 'ok' });
    })
    .openapi(routes.meta, async (c) => ok(c, { ...program, features: [], signIn, signup: await signup() }));
