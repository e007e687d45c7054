/** Equal for two texts that differ in case, spacing, accents or punctuation alone. */
export const textKey = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
