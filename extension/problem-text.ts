import browser from 'webextension-polyfill';
import { type MessageKey, t } from '#shared/i18n/i18n.ts';
import type { Local, Problem, Session } from './settings.ts';

const TEXTS: Partial<Record<Problem, MessageKey>> = {
  OFFLINE: 'problem.offline',
  UNREACHABLE: 'problem.unreachable',
  NOT_WATCHTHIS: 'problem.notWatchThis',
  TOO_OLD: 'problem.tooOld',
  TOO_NEW: 'problem.tooNew',
  AUTHENTICATION_REQUIRED: 'problem.signedOut',
  RATE_LIMITED: 'problem.rateLimited',
  INTERNAL_ERROR: 'problem.serverError',
  NOT_READY: 'problem.notReady',
  ACCESS_DENIED: 'problem.refused',
  CODE_EXPIRED: 'problem.expired',
  INVALID_CODE: 'problem.expired',
  NOT_FRIENDS: 'problem.notFriends',
  USER_NOT_FOUND: 'problem.notFriends',
  INVALID_URL: 'problem.invalidUrl',
};

/** What happened and what to do about it. */
export function problemText(problem: Problem, server = ''): string {
  const known = TEXTS[problem];
  const host = server.replace(/^https?:\/\//, '');
  return known ? t(known, { server: host }) : t('problem.other', { code: problem });
}

/** What helps whoever helps: no token, no name, nothing that was shared. */
export function diagnosis({ account, cache, outbox, version }: Local, { connection }: Session): string {
  const waiting = outbox.map(({ work, tries, failure }) => `${work.do} ×${tries}${failure ? ` ${failure}` : ''}`);
  return [
    `WatchThis ${browser.runtime.getManifest().version}, storage ${version}`,
    navigator.userAgent,
    `server ${account?.server ?? 'none'}, session ${account?.refreshToken ? 'open' : 'ended'}`,
    `problem ${connection.problem ?? 'none'}, online ${navigator.onLine}`,
    `last answer ${cache ? new Date(cache.at).toISOString() : 'never'}`,
    `waiting ${waiting.length ? waiting.join(', ') : 'nothing'}`,
  ].join('\n');
}
