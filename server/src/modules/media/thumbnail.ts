import { shrunk } from '../../kernel/shrink-picture.ts';

/** Enough for a card on a screen with many pixels, and for the page of one item. */
const EDGE = 640;

/** A picture as small as a card needs it. Nothing when it is no picture, or one that is broken or too large. */
export const thumbnailOf = (bytes: Buffer): Promise<Buffer | undefined> =>
  shrunk(bytes, { width: EDGE, height: EDGE, fit: 'inside', withoutEnlargement: true });
