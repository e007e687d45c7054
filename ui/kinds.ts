import type { Card } from '#shared/client.ts';
import {
  audioLinesIcon,
  bookOpenIcon,
  codeIcon,
  fileTextIcon,
  filmIcon,
  imageIcon,
  linkIcon,
  messageSquareQuoteIcon,
  micIcon,
  playIcon,
  radioIcon,
  userIcon,
  type IconNode,
} from './icons.ts';

export type Kind = Card['kind'];

/** The icon that stands for each kind of media. */
export const iconByKind: Readonly<Record<Kind, IconNode>> = {
  video: playIcon,
  short: playIcon,
  live: radioIcon,
  music: audioLinesIcon,
  album: audioLinesIcon,
  playlist: audioLinesIcon,
  podcast: micIcon,
  episode: micIcon,
  movie: filmIcon,
  series: filmIcon,
  article: fileTextIcon,
  post: messageSquareQuoteIcon,
  book: bookOpenIcon,
  image: imageIcon,
  repository: codeIcon,
  profile: userIcon,
  other: linkIcon,
};

const READ: ReadonlySet<Kind> = new Set(['article', 'post', 'book', 'repository']);

/** Whether its length is a time of reading rather than of playing. */
export const isRead = (kind: Kind): boolean => READ.has(kind);
