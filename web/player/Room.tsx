import { useLayoutEffect, useRef } from 'preact/hooks';
import { makeRoom } from './playing.ts';
import type { Source } from './source.ts';

/** Where the player stands in the page of what it plays. It is not in here itself: a frame that is moved begins anew. */
export function Room({ source }: { source: Source }) {
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (room.current ? makeRoom(room.current) : undefined), []);
  return <div ref={room} class="stage" data-shape={shapeOf(source)} />;
}

/** How much room a player takes. */
export const shapeOf = (source: Source): string => (source.is === 'frame' ? source.site.shape : source.tag);
