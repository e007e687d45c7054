import type { Language } from '#shared/i18n/languages.ts';
import { directionOf } from '#shared/i18n/message.ts';

/** What a mail says; it is written as plain text and as HTML from this alone. */
export interface Letter {
  /** The reader's. */
  language: Language;
  subject: string;
  paragraphs: readonly string[];
  /** What there is to do, as a button; the address is written out below it. */
  link?: { label: string; url: string };
  /** What else there is to do, below and small. */
  aside?: { label: string; url: string };
}

const PLAIN = /[&<>"']/g;

const escaped = (text: string): string => text.replace(PLAIN, (character) => `&#${character.charCodeAt(0)};`);

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

export const textOf = ({ paragraphs, link, aside }: Letter): string =>
  [...paragraphs, ...[link, aside].filter(isThere).map(({ label, url }) => `${label}:\n${url}`)].join('\n\n') + '\n';

/** Only the button has colours of its own, which are legible on light and dark; all others are the mail program's. */
export function htmlOf({ language, subject, paragraphs, link, aside }: Letter): string {
  // Mail programs that show a mail inside of a page of theirs drop its `html` element.
  const inLanguage = `lang="${language}" dir="${directionOf(language)}"`;
  const button =
    'display:inline-block;padding:12px 20px;border-radius:8px;background:#6541df;color:#ffffff;text-decoration:none';
  const shown = link && { label: escaped(link.label), url: escaped(link.url) };
  return [
    '<!doctype html>',
    `<html ${inLanguage}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escaped(subject)}</title><style>:root{color-scheme:light dark}</style></head>`,
    '<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif">',
    `<div ${inLanguage} style="max-width:520px;margin:0 auto">`,
    ...paragraphs.map((paragraph) => `<p style="margin:0 0 16px">${escaped(paragraph)}</p>`),
    ...(shown
      ? [
          `<p style="margin:0 0 16px"><a href="${shown.url}" style="${button}">${shown.label}</a></p>`,
          `<p dir="ltr" style="margin:0;font-size:13px;word-break:break-all">${shown.url}</p>`,
        ]
      : []),
    ...(aside
      ? [`<p style="margin:24px 0 0;font-size:13px"><a href="${escaped(aside.url)}">${escaped(aside.label)}</a></p>`]
      : []),
    '</div></body></html>',
    '',
  ].join('\n');
}
