import { addressKey, resolved } from './addresses.ts';
import { agree } from './titles.ts';

/** What is known of a page before its things are read: its addresses and the titles that it goes by. */
export interface Subject {
  isAt(address: string): boolean;
  isCalled(title: string): boolean;
  /** Whether its OpenGraph type is one of articles. */
  isArticle: boolean;
}

interface Known {
  addresses: string[];
  titles: string[];
  type: string | undefined;
  base: string;
}

/** Recognises a page by any spelling of its addresses and titles. */
export function subjectOf({ addresses, titles, type = '', base }: Known): Subject {
  const keyOf = (address: string) => addressKey(resolved(address, base) ?? '');
  const keys: ReadonlySet<string | undefined> = new Set(addresses.map(keyOf).filter((key) => key !== undefined));
  return {
    isAt: (address) => keys.has(keyOf(address)),
    isCalled: (text) => titles.some((title) => agree(title, text)),
    isArticle: /article/i.test(type),
  };
}
