import { useLayoutEffect, useRef } from 'preact/hooks';
import { preferences } from '../preferences.ts';
import { makeRoom } from './playing.ts';
import type { Source } from './source.ts';
import { canBeWide, useWideKeys } from './wide.ts';

/** Where the player stands in the page of what it plays. It is not in here itself: a frame that is moved begins anew. */
export function Room({ source }: { source: Source }) {
  const room = useRef<HTMLDivElement>(null);
  const isFilm = canBeWide(source);
  const isWide = isFilm && preferences.value.theatreMode;
  useWideKeys(isFilm);
  useLayoutEffect(() => (room.current ? makeRoom(room.current) : undefined), []);
  useLayoutEffect(() => {
    if (isWide) room.current?.scrollIntoView({ block: 'nearest' });
  }, [isWide]);
  return <div ref={room} class="stage" data-shape={shapeOf(source)} data-wide={isWide} />;
}

/** How much room a player takes. */
export const shapeOf = (source: Source): string => (source.is === 'frame' ? source.site.shape : source.tag);
