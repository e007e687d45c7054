import { expect, it } from 'vitest';
import { operationsByTag } from './api-document.ts';

const document = {
  paths: {
    '/api/v1/inbox/{id}': {
      get: {
        tags: ['Inbox'],
        summary: 'One item',
        security: [{ bearer: ['inbox:read'] }],
        parameters: [{ name: 'id', in: 'path', required: true }],
        responses: {
          200: { description: 'Done.', content: { 'application/json': { example: { success: true } } } },
          404: { description: '`NOT_FOUND`' },
        },
        'x-problems': ['NOT_FOUND'],
      },
    },
    '/api/v1/avatar': {
      put: { tags: ['Profile'], requestBody: { content: { 'image/png': {}, 'image/webp': {} } }, responses: {} },
    },
    '/session': { delete: { tags: ['Profile'], security: [{ session: [] }], responses: {} } },
  },
};

it('says of each operation who may ask, what it takes and what it answers', () => {
  expect(operationsByTag(document).get('Inbox')).toMatchObject([
    {
      id: 'get-api-v1-inbox-id-',
      method: 'GET',
      summary: 'One item',
      openTo: 'bearer',
      scopes: ['inbox:read'],
      parameters: [{ name: 'id', place: 'path', isRequired: true }],
      body: undefined,
      answers: [{ status: '200', example: '{\n  "success": true\n}' }],
      problems: ['NOT_FOUND'],
    },
  ]);
});

it('keeps together what stands under one heading, and names the kinds of files that are taken', () => {
  const operations = operationsByTag(document).get('Profile');
  expect(operations?.map(({ openTo, body }) => [openTo, body])).toEqual([
    ['anyone', 'image/png, image/webp'],
    ['session', undefined],
  ]);
});
