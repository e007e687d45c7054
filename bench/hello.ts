import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** The floor: what the framework costs when there is nothing to do. */
const app = new Hono();
app.get('/hello', (c) => c.text('hello'));
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env['PORT']) }, () =>
  process.stdout.write('ready\n'),
);
