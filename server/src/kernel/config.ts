import { resolve } from 'node:path';
import { z } from 'zod';
import type { TrustedProxies } from './http/caller-address.ts';
import { networksOf } from './networks.ts';

const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 } as const;

/** `15m`, `24h`, `7d` → seconds. */
const duration = z
  .string()
  .regex(/^\d{1,6}[smhd]$/, 'must be a number and a unit, such as 15m, 24h or 7d')
  .transform((text) => Number(text.slice(0, -1)) * SECONDS[text.slice(-1) as keyof typeof SECONDS]);

/** `on`, `off`, or the proxies' addresses and networks. */
const trustedProxies = z.string().transform((text, { addIssue }): TrustedProxies => {
  if (text === 'off') return 'nobody';
  if (text === 'on') return 'lastHop';
  try {
    return networksOf(text.split(',').map((network) => network.trim()));
  } catch {
    addIssue('must be on, off, or addresses and networks such as 10.0.0.0/8,::1');
    return z.NEVER;
  }
});

/** As the provider's tokens name it; with http only on this machine. */
const issuer = z.url({ protocol: /^https?$/, error: 'must be an https address' }).superRefine((text, { addIssue }) => {
  const { protocol, hostname, search, hash } = new URL(text);
  if (text.includes('/.well-known/')) addIssue('must end before /.well-known/, which is found by itself');
  if (search + hash !== '') addIssue('must have neither ? nor #');
  if (protocol === 'http:' && !/^(?:localhost|127\.[\d.]+|\[::1\])$/.test(hostname))
    addIssue('must begin with https://');
});

const environment = z.object({
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(7279),
  HOST: z.string().min(1).default('127.0.0.1'),
  BASE_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, 'must start with postgres://')
    .optional(),
  // Not in the message: it may hold a password.
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp or smtps address' }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>\p{Cc}]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u, 'must be an address or a name and <address>')
    .optional(),
  OIDC_ISSUER: issuer.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(40, 'must be 40 characters at most').optional(),
  PUSH_HOSTS: z
    .string()
    .regex(/^[a-z\d.-]+(?:,[a-z\d.-]+)*$/, 'must be names of hosts such as push.example.org, separated by commas')
    .optional(),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/=-]{16,}$/, 'must be 16 characters or more of those in a bearer token: letters, digits, -._~+/=')
    .optional(),
  SIGNUP: z.enum(['open', 'invite', 'closed'], 'must be open, invite or closed').default('open'),
  JWT_EXPIRES_IN: duration.prefault('24h'),
  JWT_REFRESH_EXPIRES_IN: duration.prefault('7d'),
  TRUST_PROXY: trustedProxies.prefault('off'),
  ALLOW_NAT64: z.enum(['on', 'off'], 'must be on or off').default('off'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], 'must be trace, debug, info, warn, error or silent')
    .default('info'),
  RATE_LIMITS: z.enum(['on', 'off'], 'must be on or off').default('on'),
});

export interface OidcConfig {
  issuer: string;
  clientId: string;
  /** A client without one proves itself by PKCE alone. */
  clientSecret: string | undefined;
  /** What people call the provider. */
  name: string;
}

/** Everything that an operator can choose. Parsed once, at start. */
export interface Config {
  port: number;
  host: string;
  /** The address people use, without a trailing slash. */
  baseUrl: string;
  dataDir: string;
  /** PostgreSQL instead of the SQLite file in `dataDir`. */
  databaseUrl: string | undefined;
  /** Where mail is handed in, with credentials. Without it links are written to the log instead. */
  smtpUrl: string | undefined;
  mailFrom: { name: string; address: string };
  /** The provider of OpenID Connect by which people may log in. */
  oidc: OidcConfig | undefined;
  /** Push services beside those of the browsers, such as one's own for UnifiedPush. */
  pushHosts: readonly string[];
  /** What opens `/metrics` to a program. Without it administrators alone see them. */
  metricsToken: string | undefined;
  signup: 'open' | 'invite' | 'closed';
  /** Seconds. */
  accessTokenLifetime: number;
  /** Seconds. */
  refreshTokenLifetime: number;
  /** Whose `X-Forwarded-For` is believed. */
  trustProxy: TrustedProxies;
  /** Whether IPv4 is reached through IPv6 (NAT64): addresses within are then judged by the IPv4 address. */
  allowNat64: boolean;
  logLevel: string;
  rateLimits: boolean;
}

/** Throws an error whose message is one line that names each wrong variable. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  }
  const e = parsed.data;
  const baseUrl = (e.BASE_URL ?? `http://localhost:${e.PORT}`).replace(/\/+$/, '');
  return {
    port: e.PORT,
    host: e.HOST,
    baseUrl,
    dataDir: resolve(e.DATA_DIR),
    databaseUrl: e.DATABASE_URL,
    smtpUrl: e.SMTP_URL,
    mailFrom: senderOf(e.MAIL_FROM ?? `WatchThis <no-reply@${new URL(baseUrl).hostname}>`),
    oidc: oidcOf(e),
    pushHosts: e.PUSH_HOSTS?.split(',') ?? [],
    metricsToken: e.METRICS_TOKEN,
    signup: e.SIGNUP,
    accessTokenLifetime: e.JWT_EXPIRES_IN,
    refreshTokenLifetime: e.JWT_REFRESH_EXPIRES_IN,
    trustProxy: e.TRUST_PROXY,
    allowNat64: e.ALLOW_NAT64 === 'on',
    logLevel: e.LOG_LEVEL,
    rateLimits: e.RATE_LIMITS === 'on',
  };
}

/** `Name <address>`, or an address alone. */
function senderOf(text: string): Config['mailFrom'] {
  const [name = '', address] = text.split(/[<>]/);
  return address === undefined ? { name: '', address: name.trim() } : { name: name.trim(), address };
}

function oidcOf(e: z.infer<typeof environment>): OidcConfig | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME } = e;
  if (issuer === undefined && clientId === undefined) return undefined;
  if (issuer === undefined) throw new Error('OIDC_ISSUER: is needed besides OIDC_CLIENT_ID');
  if (clientId === undefined) throw new Error('OIDC_CLIENT_ID: is needed besides OIDC_ISSUER');
  return { issuer, clientId, clientSecret, name: OIDC_NAME ?? new URL(issuer).hostname };
}
