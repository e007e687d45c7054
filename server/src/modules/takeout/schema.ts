import { z } from '@hono/zod-openapi';
import { answers, body, done, file, Id, problemIs, route, Time } from '../../kernel/http/contract.ts';
import { Code } from '../accounts/sign-in/second-factor-schema.ts';

const Count = z.number().int();

const Contents = z
  .object({
    server: z.string().openapi({ description: 'Where it was exported.' }),
    exportedAt: Time,
    username: z.string(),
    displayName: z.string(),
    hasPicture: z.boolean(),
    inbox: Count,
    sent: Count,
    savedMedia: Count,
    friends: Count,
  })
  .openapi('ImportContents');

const Result = z
  .object({
    inbox: Count,
    sent: Count,
    savedMedia: Count,
    skipped: Count.openapi({ description: 'What is no link that can be shared here.' }),
    friends: z
      .array(z.object({ username: z.string(), displayName: z.string() }))
      .openapi({ description: 'Friends there: whether they are here too, and by which name, only they know.' }),
  })
  .openapi('ImportResult', { description: 'How many were not here yet.' });

const job = {
  id: Id,
  progress: z.number().min(0).max(1),
  createdAt: Time,
  doneAt: Time.nullable(),
  expiresAt: Time.openapi({ description: 'When its file is deleted.' }),
};

const Export = z
  .object({ ...job, status: z.enum(['working', 'done', 'failed']), bytes: z.number().int().nullable() })
  .openapi('Export');

const Import = z
  .object({
    ...job,
    status: z.enum(['ready', 'working', 'done', 'failed']).openapi({ description: 'Ready: it waits for your word.' }),
    contents: Contents,
    result: Result.nullable(),
  })
  .openapi('Import');

const Takeout = z.object({ export: Export.nullable(), import: Import.nullable() }).openapi('Takeout');

const tags = ['Export and import'];

export const routes = {
  state: route({
    method: 'get',
    path: '/api/v1/takeout',
    tags,
    summary: 'My export and my import, and how far they are',
    responses: { 200: answers(Takeout) },
  }),
  makeExport: route({
    method: 'post',
    path: '/api/v1/takeout/export',
    tags,
    summary: 'Have everything that this server holds about me written into a file; the one before is deleted',
    responses: { 202: answers(Export) },
    problems: ['TAKEOUT_UNDER_WAY'],
  }),
  removeExport: route({
    method: 'delete',
    path: '/api/v1/takeout/export',
    tags,
    summary: 'Delete my export before its time',
    responses: { 200: done() },
  }),
  link: route({
    method: 'post',
    path: '/api/v1/takeout/export/link',
    tags,
    summary: 'A link by which my export can be fetched, once and within five minutes',
    request: body(
      z.object({ password: z.string().max(1024).optional(), code: Code.optional() }).openapi('ExportProof'),
    ),
    responses: { 201: answers(z.object({ url: z.string(), expiresAt: Time }).openapi('ExportLink')) },
    problems: ['EXPORT_NOT_FOUND', 'WRONG_PASSWORD', 'WRONG_CODE'],
  }),
  fetch: route({
    method: 'get',
    path: '/api/v1/takeout/files/{token}',
    tags,
    auth: 'anyone',
    summary: 'The file behind such a link',
    request: {
      params: z.object({
        token: z
          .string()
          .regex(/^[\w-]{43}$/, problemIs('NOT_FOUND'))
          .openapi({ param: { name: 'token', in: 'path' } }),
      }),
    },
    responses: {
      200: {
        description: 'An export: docs/export.md.',
        content: { 'application/octet-stream': { schema: z.string() } },
      },
    },
    problems: ['NOT_FOUND'],
  }),
  upload: route({
    method: 'put',
    path: '/api/v1/takeout/import',
    tags,
    summary: 'Hand in the file of an export, 100 MiB at most (as gzip, if you like), and learn what would be imported',
    request: file('application/octet-stream'),
    responses: { 201: answers(Import) },
    problems: ['NOT_AN_EXPORT', 'TAKEOUT_UNDER_WAY'],
  }),
  startImport: route({
    method: 'post',
    path: '/api/v1/takeout/import/start',
    tags,
    summary: 'Import it. The same file again adds nothing',
    responses: { 202: answers(Import) },
    problems: ['IMPORT_NOT_FOUND', 'TAKEOUT_UNDER_WAY'],
  }),
  removeImport: route({
    method: 'delete',
    path: '/api/v1/takeout/import',
    tags,
    summary: 'Delete the file that I handed in',
    responses: { 200: done() },
    problems: ['TAKEOUT_UNDER_WAY'],
  }),
};

export type ExportView = z.infer<typeof Export>;
export type ImportView = z.infer<typeof Import>;
export type ContentsView = z.infer<typeof Contents>;
export type ResultView = z.infer<typeof Result>;
