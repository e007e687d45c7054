/** What something is, as far as its link or its page tells. */
export const KINDS = [
  'video', 'short', 'live', 'music', 'album', 'playlist', 'podcast', 'episode', 'movie', 'series',
  'article', 'post', 'book', 'image', 'repository', 'profile', 'other',
] as const; // prettier-ignore

export type MediaKind = (typeof KINDS)[number];
