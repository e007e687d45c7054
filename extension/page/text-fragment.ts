/** Longer selections are named by where they begin and end. */
const LONGEST = 80;
const WORDS = 5;

/**
 * The same address, leading to the words that were selected, by a text fragment of the WICG: browsers that know them
 * scroll there, others take no notice.
 * @example linkToText('https://example.org/a', 'the quick fox') // https://example.org/a#:~:text=the%20quick%20fox
 */
export function linkToText(url: string, selection: string): string {
  const words = selection.trim().split(/\s+/);
  const isLong = selection.length > LONGEST && words.length >= 2 * WORDS;
  // Across paragraphs only a beginning and an end are found.
  const parts = isLong || (selection.trim().includes('\n') && words.length > 1) ? endsOf(words) : [words.join(' ')];
  const directive = `:~:text=${parts.map(escaped).join(',')}`;
  return url.includes('#') ? url.replace(/(?::~:.*)?$/s, directive) : `${url}#${directive}`;
}

function endsOf(words: string[]): string[] {
  const count = Math.min(WORDS, Math.floor(words.length / 2));
  return [words.slice(0, count).join(' '), words.slice(-count).join(' ')];
}

/** A dash would say that what follows it stands before or behind the text. */
const escaped = (text: string) => encodeURIComponent(text.slice(0, 300)).replaceAll('-', '%2D');
