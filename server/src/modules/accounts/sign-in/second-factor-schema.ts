import { z } from '@hono/zod-openapi';
import { answers, body, done, line, route, Time } from '../../../kernel/http/contract.ts';

const tags = ['Accounts'];

const Password = z.string().max(1024);

/** Of the app, or for recovery; as people type it. */
export const Code = line(60).openapi({ example: '492 039', description: 'Of the authenticator app, or for recovery.' });

const password = body(z.object({ password: Password }).openapi('PasswordProof'));

const RecoveryCodes = z
  .object({ recoveryCodes: z.array(z.string()) })
  .openapi('RecoveryCodes', { description: 'Each works once. They are shown now and never again.' });

export const routes = {
  shown: route({
    method: 'get',
    path: '/api/v1/profile/second-factor',
    tags,
    summary: 'What I have set up besides the password',
    responses: {
      200: answers(
        z
          .object({
            totp: z.object({ activeSince: Time }).nullable(),
            recoveryCodesLeft: z.number().int(),
            passkeys: z.number().int(),
          })
          .openapi('SecondFactor'),
      ),
    },
  }),
  begin: route({
    method: 'post',
    path: '/api/v1/profile/totp',
    tags,
    summary: 'Begin to set up an authenticator app; it is asked for once a code was confirmed',
    request: password,
    responses: {
      200: answers(
        z
          .object({
            secret: z.string().openapi({ description: 'Base32, 160 bits.' }),
            uri: z.string().openapi({ description: '`otpauth://…`, for a QR code.' }),
          })
          .openapi('NewTotp'),
      ),
    },
    problems: ['WRONG_PASSWORD', 'FRESH_LOG_IN_REQUIRED', 'TOTP_ACTIVE'],
  }),
  confirm: route({
    method: 'post',
    path: '/api/v1/profile/totp/confirm',
    tags,
    summary: 'Turn the authenticator app on by a code that it shows',
    request: body(z.object({ code: Code }).openapi('TotpConfirmation')),
    responses: { 200: answers(RecoveryCodes) },
    problems: ['WRONG_CODE', 'TOTP_ACTIVE', 'TOTP_NOT_FOUND'],
  }),
  remove: route({
    method: 'delete',
    path: '/api/v1/profile/totp',
    tags,
    summary: 'Turn the authenticator app off; the recovery codes go with it',
    request: body(
      z
        .object({ password: Password.optional(), code: Code.optional() })
        .refine((proof) => proof.password !== undefined || proof.code !== undefined, 'a password or a code')
        .openapi('PasswordOrCode'),
    ),
    responses: { 200: done() },
    problems: ['WRONG_PASSWORD', 'FRESH_LOG_IN_REQUIRED', 'WRONG_CODE', 'TOTP_NOT_FOUND'],
  }),
  renewRecoveryCodes: route({
    method: 'post',
    path: '/api/v1/profile/recovery-codes',
    tags,
    summary: 'Ten new recovery codes; those from before work no more',
    request: password,
    responses: { 200: answers(RecoveryCodes) },
    problems: ['WRONG_PASSWORD', 'FRESH_LOG_IN_REQUIRED', 'TOTP_NOT_FOUND'],
  }),
};
