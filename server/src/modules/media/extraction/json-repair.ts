/**
 * Reads JSON as pages have it: wrapped in comments or CDATA, with raw line breaks and stray quotes inside of strings,
 * trailing commas, several values in a row. Linear in its length. Nothing for what can't be understood.
 */
export function parseTolerantly(text: string): unknown {
  const bare = unwrapped(text);
  if (bare === '') return undefined;
  return parsed(text) ?? parsed(bare) ?? parsed(repaired(bare)) ?? parsed(repaired(bare.replaceAll('&quot;', '"')));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function unwrapped(text: string): string {
  const bare = text.replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, '');
  return bare.slice(Math.max(0, bare.search(/[[{]/)), Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']')) + 1);
}

const CONTROL: Record<string, string> = { '\n': '\\n', '\r': '', '\t': '\\t' };

/** What may follow the quote that ends a string. */
const AFTER_STRING = /^\s*(?:[,:\]}]|$)/;

function repaired(text: string): string {
  const out: string[] = [];
  let isString = false;
  let isCommaOwed = false;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isString) {
      if (character === '\\') {
        at += 1;
        out.push(escape(text.charAt(at)));
      } else if (character !== '"') out.push(character < ' ' ? (CONTROL[character] ?? '') : character);
      else if (AFTER_STRING.test(text.slice(at + 1, at + 50))) {
        isString = false;
        out.push('"');
      } else out.push('\\"');
      continue;
    }
    if (/\s/.test(character)) continue;
    if (character === ',') {
      isCommaOwed = true;
      continue;
    }
    const isOpening = character === '{' || character === '[';
    const isClosing = character === '}' || character === ']';
    // Also between values that stand in a row; never before a bracket that closes.
    if ((isCommaOwed || (isOpening && depth === 0)) && !isClosing && out.length > 0) out.push(',');
    isCommaOwed = false;
    isString = character === '"';
    depth += isOpening ? 1 : isClosing ? -1 : 0;
    out.push(character);
  }
  return `[${out.join('')}]`;
}

/** JSON knows fewer escapes than scripts do. */
function escape(character: string): string {
  if (/["\\/bfnrtu]/.test(character)) return `\\${character}`;
  return character < ' ' ? '' : character;
}
