import { textKey } from './text-key.ts';

/** The part of a host that a person would call it by: `example` of `www.example.co.uk`. */
export function nameOfHost(hostname: string): string {
  const labels = hostname.replace(/^www\d?\./, '').split('.');
  const isCountry = labels.length > 2 && /^(?:co|com|org|net|ac|gov|edu|ne|or|go)$/.test(labels.at(-2) ?? '');
  return labels.at(isCountry ? -3 : -2) ?? hostname;
}

/** Whether a text is the name of a site: as it calls itself, or as its host is called. */
export function isNameOf(text: string, { siteNames, hostname }: { siteNames: string[]; hostname: string }): boolean {
  const name = textKey(text).replace(/^the/, '');
  if (name === '') return false;
  const host = hostname.replace(/^www\d?\./, '');
  const known = [...siteNames, nameOfHost(host), host].map((one) => textKey(one).replace(/^the/, ''));
  return known.includes(name);
}
