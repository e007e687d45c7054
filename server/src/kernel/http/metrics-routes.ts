import { z } from '@hono/zod-openapi';
import type { Metrics } from '../metrics.ts';
import { text } from './answer.ts';
import { route } from './contract.ts';
import { api } from './gateway.ts';

const routes = {
  metrics: route({
    method: 'get',
    path: '/metrics',
    tags: ['Server'],
    auth: 'metrics',
    summary: 'How the server is, for Prometheus: with `METRICS_TOKEN`, or the token of an administrator',
    responses: {
      200: {
        description: 'Metrics in the text format of Prometheus.',
        content: {
          'text/plain': { schema: z.string().openapi({ example: 'watchthis_live_connections 3' }) },
        },
      },
    },
  }),
};

export const metricsRoutes = (metrics: Metrics) =>
  api().openapi(routes.metrics, async (c) => text(c, await metrics.text(), metrics.contentType));
