import { z } from '@hono/zod-openapi';
import { KINDS } from '#shared/media/kinds.ts';
import { Id, Seconds, text, TimeInput } from '../../kernel/http/contract.ts';
import { Progress } from './inbox-schema.ts';
import { PageSnapshot } from './schema.ts';

/** Whoever sent or got something; null stands for the one whose export it is. */
const Other = z
  .object({
    id: Id,
    username: text(100),
    displayName: text(100),
    server: z
      .url({ protocol: /^https?$/ })
      .max(300)
      .openapi({ description: 'Where they are known by that id.' }),
  })
  .nullable();

const nullableText = z.string().max(4000).nullable();

/** A media as it was shown. */
const Shown = z.object({
  platform: z.string().max(40),
  kind: z.enum(KINDS),
  title: z.string().max(1200),
  description: nullableText,
  image: nullableText,
  siteName: z.string().max(400),
  author: nullableText,
  duration: z.number().min(0).max(1e6).nullable(),
});

const Shared = z.object({
  id: Id.openapi({ description: 'Of the server on which it was sent.' }),
  url: z.string().max(8192),
  message: z.string().max(2000).nullable(),
  startAt: z.number().min(0).max(1e6).nullable(),
  media: Shown,
  sharedAt: TimeInput,
  updatedAt: TimeInput,
  deliveredAt: TimeInput.nullable(),
  readAt: TimeInput.nullable(),
  watchedAt: TimeInput.nullable(),
  watchDuration: Seconds.min(0).max(1e6).nullable(),
});

export const ExportedItem = Shared.extend({
  from: Other,
  place: z.enum(['inbox', 'archive', 'later', 'removed']),
  returnsAt: TimeInput.nullable()
    .default(null)
    .openapi({ description: 'Of `later`: when it comes back. In `inbox`: when it came back, if it did.' }),
  progress: Progress.nullable(),
});

export const ExportedShare = Shared.extend({
  to: Other,
  page: PageSnapshot.nullable().openapi({ description: 'What the browser saw from which it was sent.' }),
  archivedAt: TimeInput.nullable(),
});
