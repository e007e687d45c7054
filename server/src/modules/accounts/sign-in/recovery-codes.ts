import { randomInt } from 'node:crypto';

/** Digits and letters that nobody mistakes for another (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODES = 10;
const GROUPS = 4;
/** With four groups 140 bits. */
const GROUP_LENGTH = 7;

/** `7KQ2M9X-…`: for those who have lost their authenticator. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: CODES }, () => Array.from({ length: GROUPS }, group).join('-'));

const group = () => Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** The same code, however it was typed: by groups or not, in whatever case. */
export const foldedCode = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase();
