import { Parser } from 'htmlparser2';

export interface Element {
  name: string;
  attributes: Partial<Record<string, string>>;
  parent: Element | undefined;
  children: (Element | string)[];
  /** Its place among the elements of the page, in the order of the document. */
  index: number;
  /** The place of the first element that comes after all that it holds. */
  end: number;
}

/** Real pages have a few thousand elements, thirty deep. What lies beyond these bounds isn't read. */
const MAX_ELEMENTS = 50_000;
const MAX_DEPTH = 500;
const MAX_ATTRIBUTE = 8192;
/** The parser's own stack gets slow when it is deep: the bounds are looked at between pieces of this many characters. */
const PIECE = 4096;

/** Parses HTML. Returns all elements in the order of the document, the root of them first. Never throws. */
export function parse(html: string): Element[] {
  const root = newElement('#root', {}, undefined, 0);
  const elements = [root];
  let current = root;
  let depth = 0;

  const parser = new Parser({
    onopentag(name, attributes) {
      const element = newElement(name, shortened(attributes), current, elements.length);
      current.children.push(element);
      elements.push(element);
      current = element;
      depth += 1;
    },
    onclosetag() {
      current.end = elements.length;
      current = current.parent ?? root;
      depth -= 1;
    },
    ontext(data) {
      const last = current.children.length - 1;
      const before = current.children[last];
      if (typeof before === 'string') current.children[last] = before + data;
      else current.children.push(data);
    },
  });

  // No database keeps it, and nothing that is read has it.
  const text = html.replaceAll('\0', '');
  for (let at = 0; at < text.length; at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
    if (elements.length > MAX_ELEMENTS || depth > MAX_DEPTH) break;
  }
  parser.end();
  root.end = elements.length;
  return elements;
}

const newElement = (
  name: string,
  attributes: Element['attributes'],
  parent: Element | undefined,
  index: number,
): Element => ({ name, attributes, parent, children: [], index, end: index + 1 });

function shortened(attributes: Record<string, string>): Element['attributes'] {
  for (const name in attributes) attributes[name] = attributes[name]?.slice(0, MAX_ATTRIBUTE) ?? '';
  return attributes;
}
