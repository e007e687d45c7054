import { z } from '@hono/zod-openapi';
import { inTextFormat, type MetricsSource } from '../metrics.ts';
import { plainText } from './answer.ts';
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

export const metricsRoutes = (sources: readonly MetricsSource[]) =>
  api().openapi(routes.metrics, async (c) => {
    const metrics = await Promise.all(sources.map(async (source) => source()));
    return plainText(c, inTextFormat(metrics.flat()), 'version=0.0.4');
  });
