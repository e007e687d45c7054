const LONGEST_MESSAGE = 500;

/** Selected text as the beginning of a message. */
export function quote(selection: string): string {
  const text = selection.replace(/\s+/g, ' ').trim();
  const room = LONGEST_MESSAGE - 2;
  return `“${text.length > room ? `${text.slice(0, room - 1)}…` : text}”`;
}
