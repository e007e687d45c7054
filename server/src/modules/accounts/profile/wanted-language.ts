import { parseAccept } from 'hono/utils/accept';
import { bestLanguage, type Language } from '#shared/i18n/languages.ts';
import type { HttpContext } from '../../../kernel/http/environment.ts';

/** The language that whoever asks would like best among ours (RFC 9110 §12.5.4); null when they don't say. */
export function wantedLanguage(c: HttpContext): Language | null {
  const header = c.req.header('accept-language');
  return header === undefined ? null : bestLanguage(parseAccept(header).map(({ type }) => type));
}
