import type { en } from './en.ts';
import { directionOf, listed, type Message, type Params, type Plural, say } from './message.ts';

export type MessageKey = keyof typeof en;

/** One language: a text for every key, with the plural forms that the language has. */
export type Catalogue = { readonly [Key in MessageKey]: (typeof en)[Key] extends string ? string : Plural };

let locale = 'en';
let translation: Partial<Catalogue> = {};
const english: Partial<Catalogue> = {};
let noteRead: () => void = () => {};

/** Makes English texts known. A page begins with those that it shows; what it loads later brings its own. */
export function learn(...parts: Partial<Catalogue>[]): void {
  Object.assign(english, ...parts);
}

/** Chooses the language of everything said from now on, as a BCP 47 tag (`pt-BR`). What it lacks stays English. */
export function setLocale(tag: string, catalogue: Partial<Catalogue> = {}): void {
  locale = tag;
  translation = catalogue;
}

/** Has `listener` called whenever the language matters, so that what shows a text can follow when it changes. */
export function onRead(listener: () => void): void {
  noteRead = listener;
}

/** The language in use, for `Intl`. */
export function currentLocale(): string {
  noteRead();
  return locale;
}

/** Which way the language in use is written. */
export const direction = (): 'ltr' | 'rtl' => directionOf(currentLocale());

/**
 * A text in the language in use.
 * @example t('inbox.unread', { count: 3 }) // "3 unread"
 */
export function t(key: MessageKey, params: Params = {}): string {
  const inUse = currentLocale();
  const message: Message = translation[key] ?? english[key] ?? key;
  return say(message, params, inUse);
}

/** Whether there is a text by that name by now. */
export const isLearned = (key: string): key is MessageKey => key in translation || key in english;

/** Names as a sentence lists them, "Mia, Jonas, and Aylin", or as a mere row of them, "Mia, Jonas". */
export const formatList = (names: readonly string[], type?: 'conjunction' | 'unit'): string =>
  listed(names, currentLocale(), type);
