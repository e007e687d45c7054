import browser from 'webextension-polyfill';
import { type MessageKey, t } from '#shared/i18n/i18n.ts';
import type { Local, Problem, Session } from './settings.ts';

const TEXTS: Partial<Record<Problem, MessageKey>> = {
  OFFLINE: 'connection.offline',
  UNREACHABLE: 'connection.unreachable',
  NOT_WATCHTHIS: 'connection.notWatchThis',
  TOO_OLD: 'connection.tooOld',
  // An API without a path that is asked for is an older one.
  NOT_FOUND: 'connection.tooOld',
  TOO_NEW: 'connection.tooNew',
  AUTHENTICATION_REQUIRED: 'connection.signedOut',
  RATE_LIMITED: 'connection.rateLimited',
  INTERNAL_ERROR: 'connection.serverError',
  NOT_READY: 'connection.notReady',
  ACCESS_DENIED: 'connection.refused',
  CODE_EXPIRED: 'connection.expired',
  INVALID_CODE: 'connection.expired',
  NOT_FRIENDS: 'connection.notFriends',
  USER_NOT_FOUND: 'connection.notFriends',
  INVALID_URL: 'connection.invalidUrl',
  MESSAGE_TOO_LATE: 'connection.tooLate',
  SHARE_NOT_FOUND: 'connection.takenBack',
};

/** What happened and what to do about it. */
export function problemText(problem: Problem, server = ''): string {
  const known = TEXTS[problem];
  const host = server.replace(/^https?:\/\//, '');
  return known ? t(known, { server: host }) : t('connection.other', { code: problem });
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
