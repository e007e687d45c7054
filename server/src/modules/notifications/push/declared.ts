import { alertText } from '#shared/alert-text.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { directionOf } from '#shared/i18n/message.ts';
import type { Alert, PushMessage, TestPush } from '#shared/push-message.ts';
import { voiceOf } from '../../../kernel/voices.ts';

/** What Safari shows by itself when our worker does not (Declarative Web Push, in the Push API of the W3C). */
export interface Declared {
  web_push: 8030;
  /** Our worker may show it better: with a picture, and in the language chosen in that browser. */
  mutable: true;
  notification: {
    title: string;
    body: string;
    lang: Language;
    dir: 'ltr' | 'rtl';
    tag?: string;
    /** Where a click leads. */
    navigate: string;
    /** A number, as WebKit reads it. */
    app_badge?: string;
  };
}

/** A message for our worker that says to the browser itself, too, what to show. What shows nothing stays as it is. */
export function declared(
  message: PushMessage,
  language: Language,
  baseUrl: string,
): PushMessage | (PushMessage & Declared) {
  return message.type === 'close'
    ? message
    : { ...message, web_push: 8030, mutable: true, notification: notificationOf(message, language, baseUrl) };
}

function notificationOf(message: Alert | TestPush, language: Language, baseUrl: string): Declared['notification'] {
  const voice = voiceOf(language);
  const said = { lang: language, dir: directionOf(language) };
  if (message.type === 'test') {
    return { ...said, title: voice.t('alert.test'), body: voice.t('alert.testText'), navigate: `${baseUrl}/` };
  }
  const { tag, path, unread } = message;
  return { ...said, ...alertText(message, voice), tag, navigate: baseUrl + path, app_badge: String(unread) };
}
