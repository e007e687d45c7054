import type { Message } from '#shared/i18n/message.ts';

/** A language that nobody speaks: accented, 40 % longer, and in brackets, so that what isn't of the catalogue is seen. */

const PLAIN = 'AEIOUYaceinorsuy';
const ACCENTED = 'ÅÉÎÕÜÝåçéîñõřšüý';
/** Messages in which a parameter stands for itself must not be padded between its braces. */
const PART = /(\{\w+\})/;

function pseudoText(text: string): string {
  const letters = text.replaceAll(/\{\w+\}/g, '').length;
  const padding = 'lörem ïpsüm dölör '.repeat(Math.ceil(letters / 30)).slice(0, Math.ceil(letters * 0.4));
  const accented = text.split(PART).map((part) => (PART.test(part) ? part : accent(part)));
  return `⟦${accented.join('')} ${padding.trim()}⟧`;
}

const accent = (text: string): string =>
  text.replaceAll(/[A-Z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);

const pseudoMessage = (message: Message): Message =>
  typeof message === 'string'
    ? pseudoText(message)
    : { other: '', ...Object.fromEntries(Object.entries(message).map(([form, text]) => [form, pseudoText(text)])) };

/** A catalogue as nobody speaks it. */
export const pseudo = (catalogue: Record<string, Message>): Record<string, Message> =>
  Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, pseudoMessage(message)]));

/**
 * What is shown or read out below an element and does not come from the catalogue. What people wrote, and what the
 * machine is called, is marked by its own direction; times are the browser's own words. Runs in pages too.
 */
export function unbracketed(root: Element): string[] {
  const LEFT_OUT =
    'bdi, time, code, kbd, noscript, pre, script, style, svg, option, body [dir], [role=option], [aria-hidden=true]';
  const ATTRIBUTES = ['aria-label', 'aria-description', 'alt', 'placeholder', 'title'];
  const isStray = (text: string) => /\p{Ll}{2}|\p{Lo}{2}/u.test(text) && !text.includes('⟦') && text !== 'WatchThis';
  const elements = [...root.querySelectorAll('*')];
  const texts = elements
    .filter((element) => !element.closest(LEFT_OUT))
    .flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === 3))
    .map(({ textContent }) => textContent ?? '');
  const attributes = elements.flatMap((element) => ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''));
  return [...texts, ...attributes].filter(isStray);
}
