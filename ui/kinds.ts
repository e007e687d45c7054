import type { Card } from '#shared/client.ts';
import type { IconName } from './icons.ts';

export type Kind = Card['kind'];

/** The icon that stands for each kind of media. */
export const iconByKind: Readonly<Record<Kind, IconName>> = {
  video: 'play',
  short: 'play',
  live: 'radio',
  music: 'audio-lines',
  album: 'audio-lines',
  playlist: 'audio-lines',
  podcast: 'mic',
  episode: 'mic',
  movie: 'film',
  series: 'film',
  article: 'file-text',
  post: 'message-square-quote',
  book: 'book-open',
  image: 'image',
  repository: 'code',
  profile: 'user',
  other: 'link',
};

const READ: ReadonlySet<Kind> = new Set(['article', 'post', 'book', 'repository']);

/** Whether its length is a time of reading rather than of playing. */
export const isRead = (kind: Kind): boolean => READ.has(kind);
