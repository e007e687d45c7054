import type { ApiError } from '#shared/client.ts';
import { isLearned, t } from '#shared/i18n/i18n.ts';

/** What happened and what to do about it, in words for people. Pages that meet a problem of their own have learned its text. */
export function problemText(code: ApiError['code']): string {
  const key = `problem.${code}`;
  return t(isLearned(key) ? key : 'problem.INTERNAL_ERROR');
}
