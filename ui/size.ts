import { currentLocale } from '#shared/i18n/i18n.ts';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes as people say them. */
export function size(bytes: number): string {
  const step = bytes < 1e6 ? 0 : bytes < 1e9 ? 1 : 2;
  const value = bytes / 1000 ** (step + 1);
  const digits = value < 10 ? 1 : 0;
  return value.toLocaleString(currentLocale(), { style: 'unit', unit: UNITS[step], maximumFractionDigits: digits });
}
