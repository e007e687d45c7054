import { z } from '@hono/zod-openapi';
import { type Language, LANGUAGES } from '#shared/i18n/languages.ts';
import { answers, body, done, file, problemIs, route, text, Time } from '../../../kernel/http/contract.ts';
import { Password, Person, Username } from '../schema.ts';

export const Preferences = z.object({
  receipts: z.boolean().openapi({ description: 'Whether senders see what has become of what they sent.' }),
  whoMayAsk: z.enum(['anyone', 'friendsOfFriends', 'nobody']).openapi({
    description: 'Whose friend requests arrive. Whoever may not ask gets the same answer.',
  }),
  discoverable: z.boolean().openapi({
    description: 'Whether a username or an e-mail address finds them. Invitations work either way.',
  }),
});

export const SpokenLanguage = z.enum(Object.keys(LANGUAGES) as Language[]);

const Profile = z
  .object({
    user: Person,
    createdAt: Time,
    isAdmin: z.boolean().openapi({ description: 'Whether the administration of this server is theirs.' }),
    hasPassword: z.boolean().openapi({
      description: 'Whoever has none shows instead, by having logged in within the last five minutes, that it is they.',
    }),
    language: SpokenLanguage.nullable().openapi({ description: 'Mails to me are in it. Null: I never said.' }),
    preferences: Preferences.openapi('Preferences'),
  })
  .openapi('Profile');

const AvatarName = z.string().regex(/^[\w-]{43}$/, problemIs('NOT_FOUND'));

const tags = ['Profile'];

export const routes = {
  profile: route({
    method: 'get',
    path: '/api/v1/profile',
    tags,
    summary: 'My account',
    responses: { 200: answers(Profile) },
  }),
  change: route({
    method: 'patch',
    path: '/api/v1/profile',
    tags,
    summary:
      'Change my names, my language or what others may see; what is left out stays. Nobody else can take a former username',
    request: body(
      z
        .object({
          displayName: text(60).optional(),
          username: Username.optional(),
          language: SpokenLanguage.optional(),
          preferences: Preferences.partial().optional(),
        })
        .openapi('ProfileChange'),
    ),
    responses: { 200: answers(Profile) },
    problems: ['USERNAME_TAKEN', 'USERNAME_CHANGED_TOO_OFTEN'],
  }),
  changePassword: route({
    method: 'put',
    path: '/api/v1/profile/password',
    tags,
    summary: 'Change my password; all other devices are signed out at once',
    request: body(z.object({ current: z.string().max(1024), next: Password }).openapi('PasswordChange')),
    responses: { 200: done() },
    problems: ['WRONG_PASSWORD', 'FRESH_LOG_IN_REQUIRED', 'PASSWORD_TOO_COMMON'],
  }),
  putAvatar: route({
    method: 'put',
    path: '/api/v1/profile/avatar',
    tags,
    summary: 'Take another picture: 2 MiB at most, shown as a square',
    request: file('image/png', 'image/jpeg', 'image/webp', 'image/gif'),
    responses: { 200: answers(Profile) },
    problems: ['NOT_A_PICTURE'],
  }),
  removeAvatar: route({
    method: 'delete',
    path: '/api/v1/profile/avatar',
    tags,
    summary: 'Go without a picture',
    responses: { 200: answers(Profile) },
  }),
  leave: route({
    method: 'delete',
    path: '/api/v1/profile',
    tags,
    summary: 'Leave: gone at once for everybody else, signed out everywhere, and deleted in two weeks',
    request: body(z.object({ password: z.string().max(1024) }).openapi('Leaving')),
    responses: { 200: answers(z.object({ until: Time.openapi({ description: 'Until then it can be undone.' }) })) },
    problems: ['WRONG_PASSWORD', 'FRESH_LOG_IN_REQUIRED'],
  }),
  avatar: route({
    method: 'get',
    path: '/api/v1/avatars/{name}',
    tags,
    auth: 'anyone',
    summary: 'A picture of somebody’s, 256 pixels square: the path is the permission, and leads to no other ever',
    request: { params: z.object({ name: AvatarName.openapi({ param: { name: 'name', in: 'path' } }) }) },
    responses: { 200: { description: 'WebP.', content: { 'image/webp': { schema: z.string() } } } },
    problems: ['NOT_FOUND'],
  }),
};
