/** A member of the outermost object; of a list one item. */
export interface Member {
  name: string;
  /** Its place in the list that it belongs to. */
  index?: number;
  value: unknown;
}

/** What is wrong with a document, and where. */
export class Malformed extends Error {
  readonly place: string;

  constructor(place: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'Malformed';
    this.place = place;
  }
}

/** Characters: no member or item is longer. */
const LONGEST = 4_000_000;

/**
 * Reads a JSON document of any length that is one object: each member is handed over by itself, and each item of the
 * lists among them, so that no more than one of these is held at a time. Throws `Malformed`.
 */
export async function* membersOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  /** All that opens, closes or parts something. */
  const marks = /["\\[\]{},]/g;
  let where = 'before' as 'before' | 'members' | 'list' | 'after list' | 'after';
  let text = '';
  let depth = 0;
  let inString = false;
  /** By the end of the piece before. */
  let isEscaped = false;
  let name = '';
  let index = 0;

  const place = () => (where === 'list' || where === 'after list' ? `${name}[${index}]` : name || 'the beginning');
  const blank = () => {
    if (text.trim() !== '') throw new Malformed(place(), 'There is something that does not belong there.');
  };

  function* part(piece: string): Generator<Member> {
    if (piece === '') return;
    let from = 0;
    marks.lastIndex = isEscaped ? 1 : 0;
    isEscaped = false;
    for (let match = marks.exec(piece); match; match = marks.exec(piece)) {
      const at = match.index;
      const [mark] = match;
      if (inString) {
        // What a backslash stands before is no mark; it may come with the next piece.
        if (mark === '\\') isEscaped = (marks.lastIndex = at + 2) > piece.length;
        else if (mark === '"') inString = false;
        continue;
      }
      const isOpening = mark === '{' || mark === '[';
      const opensList = where === 'members' && depth === 0 && mark === '[';
      if (mark === '"') inString = true;
      else if (isOpening && where !== 'before' && !opensList) depth += 1;
      else if (!isOpening && depth > 0) depth -= mark === ',' ? 0 : 1;
      else {
        take(piece.slice(from, at));
        from = at + 1;
        yield* step(mark);
        text = '';
      }
    }
    take(piece.slice(from));
  }

  function take(more: string): void {
    text += more;
    if (text.length > LONGEST) throw new Malformed(place(), 'It is too long.');
  }

  /** At a mark that ends what is in `text`. */
  function* step(mark: string): Generator<Member> {
    if (where === 'before' && mark === '{') {
      blank();
      where = 'members';
    } else if (where === 'members' && mark === '[') {
      [name] = member(`${text}null`);
      where = 'list';
      index = 0;
    } else if (where === 'list' && (mark === ',' || mark === ']')) {
      if (mark === ',' || index > 0 || text.trim() !== '') yield { name, index, value: item() };
      index += 1;
      if (mark === ']') where = 'after list';
    } else if (where === 'members' && (mark === ',' || mark === '}')) {
      const [found, value] = member(text);
      name = found;
      yield { name, value };
      if (mark === '}') where = 'after';
    } else if (where === 'after list' && (mark === ',' || mark === '}')) {
      blank();
      where = mark === ',' ? 'members' : 'after';
    } else throw new Malformed(place(), `“${mark}” does not belong there.`);
  }

  function item(): unknown {
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw new Malformed(place(), 'It is not valid JSON.', cause);
    }
  }

  function member(pair: string): [name: string, value: unknown] {
    try {
      const [entry, ...others] = Object.entries(JSON.parse(`{${pair}}`) as object);
      if (entry && others.length === 0) return entry as [string, unknown];
    } catch (cause) {
      throw new Malformed(`after ${place()}`, 'It is not valid JSON.', cause);
    }
    throw new Malformed(`after ${place()}`, 'Something is missing.');
  }

  for await (const piece of pieces) {
    let decoded: string;
    try {
      decoded = decoder.decode(piece, { stream: true });
    } catch (cause) {
      throw new Malformed(place(), 'It is not UTF-8.', cause);
    }
    yield* part(decoded);
  }
  if (where !== 'after') throw new Malformed(place(), 'It ends there.');
  blank();
}
