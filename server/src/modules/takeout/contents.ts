import { partsOf } from './reading.ts';
import type { ContentsView } from './schema.ts';

/** What the file of an export would bring. Reads it to its end, so that nothing wrong in it is met half-way. Throws `NOT_AN_EXPORT`. */
export async function contentsOf(pieces: AsyncIterable<Uint8Array>): Promise<ContentsView> {
  const contents = {
    server: '',
    exportedAt: '',
    username: '',
    displayName: '',
    hasPicture: false,
    inbox: 0,
    sent: 0,
    savedMedia: 0,
    friends: 0,
  };
  for await (const { name, value } of partsOf(pieces)) {
    if (name === 'head') {
      contents.server = value.server;
      contents.exportedAt = value.exportedAt;
    } else if (name === 'profile') {
      contents.username = value.username;
      contents.displayName = value.displayName;
      contents.hasPicture = value.avatar !== null;
    } else contents[name] += 1;
  }
  return contents;
}
