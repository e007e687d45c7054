import { hash, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { tidyPicture } from '#shared/media/tidy-text.ts';
import { readKey } from '../../kernel/secret-file.ts';

const PREFIX = '/api/v1/pictures/';
/** Characters of base64url: 132 bits. */
const MARK_LENGTH = 22;

/**
 * The path under which a picture's address is served. `<img>` sends no token, so the path is the permission: it carries
 * the address and our mark on it, and whoever has it got it from this server. Nobody can have us fetch anything else.
 */
export function createPicturePaths(key: Buffer) {
  function nameOf(address: string): string {
    const bytes = Buffer.from(address);
    // SHA-3 keyed by a prefix is a MAC (unlike SHA-2, it can't be continued), and a tenth of what Node's HMAC costs.
    const mark = hash('sha3-256', Buffer.concat([key, bytes]), 'base64url').slice(0, MARK_LENGTH);
    return mark + bytes.toString('base64url');
  }

  return {
    /** Nothing for what no browser may load. */
    pathOf(address: string | null | undefined): string | null {
      const tidy = tidyPicture(address);
      return tidy === undefined ? null : PREFIX + nameOf(tidy);
    },

    /** The address behind the last part of a path, if we made it. */
    addressOf(name: string): string | undefined {
      const address = Buffer.from(name.slice(MARK_LENGTH), 'base64url').toString();
      const given = Buffer.from(name);
      // Written again as a whole: base64 has several spellings of one text, a picture has one path.
      const ours = Buffer.from(nameOf(address));
      return given.length === ours.length && timingSafeEqual(given, ours) ? address : undefined;
    },
  };
}

/** The key kept in `dataDir`, made at the first start. Without it the paths on all cards lead nowhere. */
export const readPictureKey = (dataDir: string): Buffer =>
  readKey(join(dataDir, 'picture.key'), 'then old cards lose their pictures.');
