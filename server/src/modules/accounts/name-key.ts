/** What makes two usernames, or two e-mail addresses, the same. */
export const keyOf = (name: string): string => name.trim().normalize('NFKC').toLowerCase();
