import { currentLocale } from '#shared/i18n/i18n.ts';

const MOST = 99;

/** A number as a badge has room for it: "3", "99+". */
export const formatCount = (count: number): string =>
  Math.min(count, MOST).toLocaleString(currentLocale()) + (count > MOST ? '+' : '');
