import { computed, effect, signal } from '@preact/signals';
import type { InboxItem } from '#shared/client.ts';
import { me } from '../session.ts';
import type { Source } from './source.ts';
import { resumesAt } from './start-at.ts';

/** What plays in this tab: one thing, in its page or, small, wherever its person went meanwhile. */

interface Playing {
  item: InboxItem;
  /** Whose inbox it is in. */
  owner: string;
  source: Source;
  /** Seconds. */
  startAt: number;
}

export const playing = signal<Playing | undefined>(undefined);

/** The room that the page of what plays has for it; nothing while another page is shown. */
export const place = signal<HTMLElement | null>(null);

/** Whether its player said last that it plays; some never say. */
let isHeard = false;

export const playingId = computed(() => playing.value?.item.id);

const owner = computed(() => me.value?.id);
effect(() => {
  // Whoever is here next hears and sees nothing of it.
  if (owner.value !== playing.peek()?.owner) stop();
});

/** Plays this instead of whatever played. `at` in seconds: where its person was, or else where its sender wants it to begin. */
export function play(item: InboxItem, source: Source, at = resumesAt(item) ?? item.startAt ?? 0): void {
  const owner = me.peek()?.id;
  if (owner === undefined || playing.peek()?.item.id === item.id) return;
  isHeard = false;
  playing.value = { item, owner, source, startAt: at };
}

export function stop(): void {
  playing.value = undefined;
}

export function hearPlaying(is: boolean): void {
  isHeard = is;
}

/** Makes room for what plays, until the page is left: then what plays goes on beside the next page, and what rests ends. */
export function makeRoom(room: HTMLElement): () => void {
  place.value = room;
  return () => {
    if (place.peek() !== room) return;
    place.value = null;
    if (!isHeard) stop();
  };
}
