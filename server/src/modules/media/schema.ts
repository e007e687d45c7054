import { z } from '@hono/zod-openapi';
import { KINDS } from '#shared/media/kinds.ts';
import { answers, body, Id, problemIs, route, Time } from '../../kernel/http/contract.ts';

export const Kind = z.enum(KINDS).openapi('Kind');

/** A link as it was typed or copied. What it names is decided by `#shared/media/normalize-url.ts`. */
export const Link = z.string().max(8192, problemIs('INVALID_URL'));

export const Media = z
  .object({
    id: Id,
    url: z.string(),
    normalizedUrl: z.string(),
    platform: z.string().openapi({ example: 'youtube' }),
    kind: Kind,
    title: z.string().nullable(),
    description: z.string().nullable(),
    thumbnail: z.string().nullable(),
    embedUrl: z.string().nullable(),
    metadata: z.object({
      duration: z.number().nullable().openapi({ description: 'Seconds.' }),
      author: z.string().nullable(),
      siteName: z.string().nullable(),
      publishedAt: Time.nullable(),
    }),
    extraction: z.object({
      status: z.enum(['pending', 'done', 'failed']),
      at: Time.nullable(),
      error: z.string().nullable(),
    }),
    createdBy: Id.nullable().openapi({ description: 'Yours, or null: who else has it does not show.' }),
    createdAt: Time,
    updatedAt: Time,
  })
  .openapi('Media');

/** What a link names, before anybody has it. */
export const Preview = Media.pick({
  url: true,
  normalizedUrl: true,
  platform: true,
  kind: true,
  title: true,
  description: true,
  thumbnail: true,
  embedUrl: true,
})
  .extend({
    picture: z.string().nullable().openapi({ description: 'The thumbnail by way of this server: a path.' }),
    author: z.string().nullable(),
    siteName: z.string().nullable(),
    favicon: z.string().nullable(),
    publishedAt: Time.nullable(),
    duration: z.number().nullable().openapi({ description: 'Seconds.' }),
    lang: z.string().nullable(),
  })
  .openapi('Preview');

const tags = ['Media'];

export const routes = {
  save: route({
    method: 'post',
    path: '/api/v1/media',
    scope: 'shares:write',
    tags,
    summary: 'Save a link among my media',
    request: body(z.object({ url: Link.optional() }).openapi('NewMedia')),
    responses: { 200: answers(Media, 'It is among yours already.'), 201: answers(Media, 'Saved.') },
    problems: ['URL_REQUIRED', 'INVALID_URL'],
  }),
  extract: route({
    method: 'get',
    path: '/api/v1/media/extract',
    scope: 'shares:read',
    tags,
    limit: 'send',
    summary: 'What a link names and what its page says of itself; keeps nothing',
    request: { query: z.object({ url: Link.optional() }) },
    responses: { 200: answers(Preview) },
    problems: ['URL_REQUIRED', 'INVALID_URL'],
  }),
  picture: route({
    method: 'get',
    path: '/api/v1/pictures/{name}',
    tags,
    auth: 'anyone',
    summary: 'A picture of what was shared, made small: the path is the permission',
    request: {
      params: z.object({
        name: z
          .string()
          .max(2800)
          .openapi({ param: { name: 'name', in: 'path' } }),
      }),
    },
    responses: {
      200: { description: 'WebP.', content: { 'image/webp': { schema: z.string() } } },
      204: { description: 'Its host has none, or has not sent it yet.' },
    },
    problems: ['NOT_FOUND'],
  }),
};
