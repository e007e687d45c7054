import { z } from '@hono/zod-openapi';
import { answers, body, done, Id, route } from '../../../kernel/http/contract.ts';

const Choice = z.object({
  live: z.boolean().openapi({ description: 'Open pages say so, and it stands among the notifications.' }),
  push: z.boolean().openapi({ description: 'Browsers show an alert, also while nothing is open.' }),
  mail: z.boolean(),
});
const Security = Choice.omit({ mail: true });

const Clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const QuietHours = z.object({ from: Clock.openapi({ example: '22:00' }), to: Clock.openapi({ example: '08:00' }) });

/** Names of the IANA time zone database. */
const TimeZone = z.string().max(64).refine(isTimeZone, 'must be a time zone such as Europe/Berlin');

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const Digest = z.enum(['off', 'daily', 'weekly']).openapi({
  description: 'One mail at eight in the morning, each day or on Mondays, instead of single ones.',
});

const events = { share: Choice, request: Choice, accepted: Choice, watched: Choice };

export const Preferences = z
  .object({
    events: z.object({ ...events, security: Security }),
    digest: Digest,
    quietHours: QuietHours.nullable().openapi({ description: 'When no alert comes: those come when they end.' }),
    timeZone: z.string().openapi({ example: 'Europe/Berlin' }),
    hideDetails: z.boolean().openapi({ description: 'Whether alerts name neither people nor titles.' }),
  })
  .openapi('NotificationPreferences');

const PreferencesInput = z
  .object({
    events: z.object({
      share: Choice.partial().optional(),
      request: Choice.partial().optional(),
      accepted: Choice.partial().optional(),
      watched: Choice.partial().optional(),
      security: Security.partial().optional(),
    }),
    digest: Digest,
    quietHours: QuietHours.nullable(),
    timeZone: TimeZone,
    hideDetails: z.boolean(),
  })
  .partial()
  .openapi('NotificationPreferencesChange');

export type PreferencesChange = z.infer<typeof PreferencesInput>;

const tags = ['Notifications'];
const byFriend = { params: z.object({ userId: Id.openapi({ param: { name: 'userId', in: 'path' } }) }) };

export const routes = {
  preferences: route({
    method: 'get',
    path: '/api/v1/notifications/preferences',
    tags,
    summary: 'What I want to hear of, where and when',
    responses: { 200: answers(Preferences) },
  }),
  change: route({
    method: 'patch',
    path: '/api/v1/notifications/preferences',
    tags,
    summary: 'Change what I want to hear of; what is left out stays. Security events are always mailed',
    request: body(PreferencesInput),
    responses: { 200: answers(Preferences) },
  }),
  muted: route({
    method: 'get',
    path: '/api/v1/notifications/muted',
    tags,
    summary: 'The friends whose doings I am not told of',
    responses: { 200: answers(z.array(Id)) },
  }),
  mute: route({
    method: 'put',
    path: '/api/v1/notifications/muted/{userId}',
    tags,
    summary: 'Tell me no more of this friend; what they send still arrives',
    request: byFriend,
    responses: { 200: done() },
    problems: ['FRIEND_NOT_FOUND'],
  }),
  unmute: route({
    method: 'delete',
    path: '/api/v1/notifications/muted/{userId}',
    tags,
    summary: 'Tell me of this friend again',
    request: byFriend,
    responses: { 200: done() },
  }),
};
