/** What makes two usernames, or two e-mail addresses, the same, and what names are searched by. */
export const keyOf = (name: string): string => name.trim().normalize('NFKC').toLowerCase();

/** What those are called who left. */
export const NOBODYS_NAME = 'someone';

export const isNobodys = (username: string): boolean => keyOf(username) === NOBODYS_NAME;
