import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Rows that come and go together. */
const CHUNK = 25;
/** Pixels above and below the window in which rows are kept. */
const MARGIN = 1500;
/** Pixels that a row is taken to be high before any has been seen. */
const GUESS = 88;
/** Fewer rows than this cost nothing. */
const FEW = 100;

interface Window {
  /** The rows from the first to before the last are drawn. */
  first: number;
  last: number;
  /** Pixels that stand for the rows above and below. */
  above: number;
  below: number;
}

/**
 * Draws of a long list what is near the window: the rest is empty room of the height that it had when it was last seen.
 */
export function useWindow(list: { current: HTMLElement | null }, count: number): Window {
  const chunks = Math.ceil(count / CHUNK);
  const seen = useSignal({ first: 0, last: Math.ceil(FEW / CHUNK) });
  const heights = useRef<number[]>([]);
  const isLong = count > FEW;
  const first = isLong ? Math.min(seen.value.first, Math.max(0, chunks - 1)) : 0;
  const last = isLong ? Math.min(Math.max(seen.value.last, first + 1), chunks) : chunks;

  const height = (chunk: number) =>
    heights.current[chunk] ?? average(heights.current) * Math.min(CHUNK, count - chunk * CHUNK);
  const sum = (from: number, to: number) => {
    let pixels = 0;
    for (let chunk = from; chunk < to; chunk++) pixels += height(chunk);
    return pixels;
  };

  useLayoutEffect(() => {
    if (!isLong) return;
    const rows = [...(list.current?.children ?? [])].filter((row) => row.matches('[data-id]'));
    for (let chunk = first; chunk < last; chunk++) {
      const at = (chunk - first) * CHUNK;
      const [top, bottom] = [rows[at], rows[Math.min(at + CHUNK, rows.length) - 1]];
      if (top && bottom)
        heights.current[chunk] = bottom.getBoundingClientRect().bottom - top.getBoundingClientRect().top;
    }
  });

  useLayoutEffect(() => {
    if (!isLong) return;
    const look = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      let pixels = top;
      let from = 0;
      while (from < chunks - 1 && pixels + height(from) < -MARGIN) pixels += height(from++);
      let to = from;
      while (to < chunks && pixels < innerHeight + MARGIN) pixels += height(to++);
      if (from !== seen.peek().first || to !== seen.peek().last) seen.value = { first: from, last: to };
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [isLong, count]);

  return { first: first * CHUNK, last: Math.min(last * CHUNK, count), above: sum(0, first), below: sum(last, chunks) };
}

/** Of one row, over the chunks that were seen. */
function average(heights: number[]): number {
  const known = heights.filter((pixels) => pixels > 0);
  return known.length === 0 ? GUESS : known.reduce((a, b) => a + b) / (known.length * CHUNK);
}
