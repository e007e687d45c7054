/** What makes two names the same. */
export const keyOf = (name: string): string => name.trim().normalize('NFKC').toLowerCase();
