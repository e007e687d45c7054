import { z } from '@hono/zod-openapi';
import { answers, body, byId, done, Id, line, route, text, Time } from '../../kernel/http/contract.ts';
import { Code } from './sign-in/second-factor-schema.ts';

export const Username = z
  .string()
  .regex(/^\w{3,30}$/, '3 to 30 letters, digits or underscores')
  .openapi({ example: 'ana', description: 'Unique whatever the case.' });

/** How one person appears to another. */
export const Person = z
  .object({ id: Id, username: Username, displayName: z.string(), avatarUrl: z.string().nullable() })
  .openapi('Person', { description: 'Whoever left is `someone`, whatever they were called before.' });

export const Password = z.string().min(8, 'at least 8 characters').max(1024);

/** One address; the local part has at most 64 characters (RFC 5321 §4.5.3.1.1). */
export const EmailAddress = z
  .email()
  .max(254)
  .regex(/^.{1,64}@/, 'too long');

/** Of a link that came by mail. */
export const Token = z.string().max(100);

const TokenPair = z
  .object({
    user: Person,
    accessToken: z.string(),
    refreshToken: z.string(),
    expiresIn: z.number().int().openapi({ description: 'Seconds until the access token ends.' }),
  })
  .openapi('TokenPair');

const Credentials = z
  .object({
    username: line(254).optional(),
    password: z.string().max(1024).optional(),
    code: Code.optional(),
    comeBack: z.boolean().optional().openapi({ description: 'To an account that one is leaving.' }),
  })
  .openapi('Credentials', { description: '`username` may be a verified e-mail address.' });

const Session = z
  .object({
    id: Id,
    kind: z.enum(['web', 'extension', 'program']),
    name: z.string().openapi({ example: 'Firefox on Linux' }),
    createdAt: Time,
    lastSeenAt: Time,
    isCurrent: z.boolean(),
  })
  .openapi('Session');

const UserCode = z
  .string()
  .trim()
  .max(20)
  .transform((code) => code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
  .openapi({ type: 'string', maxLength: 20, example: 'KWTR-4739' });

const LOG_IN_PROBLEMS = [
  'MISSING_CREDENTIALS',
  'INVALID_CREDENTIALS',
  'ACCOUNT_LEAVING',
  'ACCOUNT_SUSPENDED',
  'SECOND_FACTOR_REQUIRED',
  'INVALID_SECOND_FACTOR',
] as const;

const tags = ['Accounts'];

export const routes = {
  signUp: route({
    method: 'post',
    path: '/api/v1/auth/signup',
    tags,
    auth: 'anyone',
    limit: 'credentials',
    summary: 'Make an account',
    request: body(
      z
        .object({
          username: Username,
          password: Password,
          email: EmailAddress.optional(),
          displayName: text(60).optional(),
          invite: line(100).optional(),
          adminCode: line(100).optional(),
        })
        .openapi('NewAccount'),
    ),
    responses: { 201: answers(TokenPair) },
    problems: ['USERNAME_TAKEN', 'PASSWORD_TOO_COMMON', 'SIGNUP_CLOSED', 'INVITE_REQUIRED', 'INVALID_ADMIN_CODE'],
  }),
  logIn: route({
    method: 'post',
    path: '/api/v1/auth/login',
    tags,
    auth: 'anyone',
    limit: 'credentials',
    summary: 'Get tokens for a username and a password',
    request: body(Credentials),
    responses: { 200: answers(TokenPair) },
    problems: LOG_IN_PROBLEMS,
  }),
  refresh: route({
    method: 'post',
    path: '/api/v1/auth/refresh',
    tags,
    auth: 'anyone',
    limit: 'poll',
    summary: 'Trade a refresh token for a new pair; asked again within a minute, the answer is the same successor',
    request: body(z.object({ refreshToken: z.string().max(4096).optional() }).openapi('RefreshRequest')),
    responses: { 200: answers(TokenPair) },
    problems: ['MISSING_REFRESH_TOKEN', 'INVALID_REFRESH_TOKEN', 'INVALID_TOKEN_TYPE'],
  }),
  logOut: route({
    method: 'post',
    path: '/api/v1/auth/logout',
    tags,
    // Nobody is kept from leaving.
    limit: 'none',
    summary: 'End this session; its tokens end at once',
    responses: { 200: done() },
  }),
  me: route({
    method: 'get',
    path: '/api/v1/auth/me',
    scope: 'profile:read',
    tags,
    summary: 'Who am I',
    responses: { 200: answers(z.object({ user: Person })) },
  }),
  sessionToJwt: route({
    method: 'get',
    path: '/api/v1/auth/session-to-jwt',
    tags,
    auth: 'cookie',
    limit: 'trade',
    summary: 'A token pair bound to the web session of the cookie',
    responses: { 200: answers(TokenPair) },
  }),
  sessionToJwtByPost: route({
    method: 'post',
    path: '/api/v1/auth/session-to-jwt',
    tags,
    auth: 'cookie',
    limit: 'trade',
    summary: 'The same by POST',
    responses: { 200: answers(TokenPair) },
  }),
  webLogIn: route({
    method: 'post',
    path: '/session',
    tags,
    auth: 'sameOrigin',
    limit: 'credentials',
    summary: 'Log the browser in: sets the session cookie',
    request: body(Credentials),
    responses: { 200: answers(z.object({ user: Person })) },
    problems: LOG_IN_PROBLEMS,
  }),
  webSession: route({
    method: 'get',
    path: '/session',
    tags,
    auth: 'cookie',
    summary: 'Who is logged in in this browser',
    responses: { 200: answers(z.object({ user: Person })) },
  }),
  webLogOut: route({
    method: 'delete',
    path: '/session',
    tags,
    auth: 'cookie',
    summary: 'Log the browser out',
    responses: { 200: done() },
  }),
  sessions: route({
    method: 'get',
    path: '/api/v1/sessions',
    tags,
    summary: 'The devices that are signed in',
    responses: { 200: answers(z.array(Session)) },
  }),
  endSession: route({
    method: 'delete',
    path: '/api/v1/sessions/{id}',
    tags,
    // Nobody is kept from sending a thief away, who could use up what they may change.
    limit: 'none',
    summary: 'Sign one device out',
    request: byId,
    responses: { 200: done() },
    problems: ['SESSION_NOT_FOUND'],
  }),
  endOtherSessions: route({
    method: 'delete',
    path: '/api/v1/sessions',
    tags,
    limit: 'none',
    summary: 'Sign all other devices out',
    responses: { 200: answers(z.object({ ended: z.number().int() })) },
  }),
  startPairing: route({
    method: 'post',
    path: '/api/v1/device/code',
    tags,
    auth: 'anyone',
    summary: 'Begin to connect a browser extension or an app (RFC 8628 §3.1)',
    request: body(
      z
        .object({ name: text(80).default('A program'), kind: z.enum(['extension', 'program']).default('program') })
        .openapi('PairingRequest'),
    ),
    responses: {
      200: answers(
        z
          .object({
            deviceCode: z.string(),
            userCode: z.string().openapi({ example: 'KWTR-4739' }),
            verificationUri: z.string(),
            verificationUriComplete: z.string(),
            expiresIn: z.number().int(),
            interval: z.number().int(),
          })
          .openapi('Pairing'),
      ),
    },
    limit: 'poll',
  }),
  finishPairing: route({
    method: 'post',
    path: '/api/v1/device/token',
    tags,
    auth: 'anyone',
    limit: 'poll',
    summary: 'Ask whether the code was confirmed (RFC 8628 §3.4)',
    request: body(z.object({ deviceCode: z.string().max(200) }).openapi('PairingPoll')),
    responses: { 200: answers(TokenPair) },
    problems: ['AUTHORIZATION_PENDING', 'SLOW_DOWN', 'ACCESS_DENIED', 'CODE_EXPIRED', 'INVALID_CODE'],
  }),
  lookUpPairing: route({
    method: 'post',
    path: '/api/v1/device/lookup',
    tags,
    limit: 'poll',
    summary: 'What is asking to be connected by this code',
    request: body(z.object({ userCode: UserCode }).openapi('UserCode')),
    responses: {
      200: answers(z.object({ name: z.string(), kind: z.enum(['extension', 'program']), createdAt: Time })),
    },
    problems: ['INVALID_CODE'],
  }),
  approvePairing: route({
    method: 'post',
    path: '/api/v1/device/approve',
    tags,
    limit: 'poll',
    summary: 'Connect what shows this code to my account, or refuse it',
    request: body(z.object({ userCode: UserCode, approve: z.boolean().default(true) }).openapi('PairingDecision')),
    responses: { 200: answers(z.object({ name: z.string() })) },
    problems: ['INVALID_CODE', 'CODE_EXPIRED'],
  }),
};
