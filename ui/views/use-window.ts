import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Rows that come and go together. Galleries have two, three, four or six of them beside each other. */
const CHUNK = 12;
/** Pixels above and below the window in which rows are kept. */
const MARGIN = 1500;
/** Pixels that a row is taken to be high before any has been seen. */
const GUESS = 88;
/** Fewer rows than this are all kept. */
const FEW = 100;

interface Window {
  /** The rows from the first to before the last are drawn. */
  first: number;
  last: number;
  /** Pixels that stand for the rows above and below. */
  above: number;
  below: number;
  /** Draws the row of an index and those around it, wherever the window is. */
  reach: (row: number) => void;
}

/** Chunks, from the first to before the last. */
interface Span {
  first: number;
  last: number;
}

/**
 * Draws of a long list what is near the window: the rest is empty room of the height that it had when it was last seen.
 * What is in the window is drawn at once, and what is around it one chunk a task, so that scrolling is never held up.
 */
export function useWindow(list: { current: HTMLElement | null }, count: number): Window {
  const chunks = Math.ceil(count / CHUNK);
  const drawn = useSignal<Span>({ first: 0, last: 1 });
  const heights = useRef<number[]>([]);
  const first = Math.max(0, Math.min(drawn.value.first, chunks - 1));
  const last = Math.min(Math.max(drawn.value.last, first + 1), chunks);

  /** Says how high each chunk is, or probably is. */
  const ruler = () => {
    const row = average(heights.current);
    return (chunk: number) => heights.current[chunk] ?? row * Math.min(CHUNK, count - chunk * CHUNK);
  };
  const height = ruler();
  const sum = (from: number, to: number) => {
    let pixels = 0;
    for (let chunk = from; chunk < to; chunk++) pixels += height(chunk);
    return pixels;
  };
  /** What is not further from the window than so many pixels. */
  const near = (margin: number): Span => {
    const height = ruler();
    let pixels = list.current?.getBoundingClientRect().top ?? 0;
    let from = 0;
    while (from < chunks - 1 && pixels + height(from) < -margin) pixels += height(from++);
    let to = from;
    while (to < chunks && pixels < innerHeight + margin) pixels += height(to++);
    return { first: from, last: Math.max(to, from + 1) };
  };

  const isWhole = first === 0 && last === chunks;

  useLayoutEffect(() => {
    // To measure has the page laid out at once, which short lists need not wait for.
    if (isWhole) return;
    const rows = [...(list.current?.children ?? [])].filter((row) => row.matches('[data-id]'));
    for (let chunk = first; chunk < last; chunk++) {
      const at = (chunk - first) * CHUNK;
      const [top, bottom] = [rows[at], rows[Math.min(at + CHUNK, rows.length) - 1]];
      if (top && bottom)
        heights.current[chunk] = bottom.getBoundingClientRect().bottom - top.getBoundingClientRect().top;
    }
  });

  useLayoutEffect(() => {
    if (chunks <= 1) return;
    let next: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(next);
      const wanted = count > FEW ? near(MARGIN) : { first: 0, last: chunks };
      const now = drawn.peek();
      const then = towards(wanted, near(0), now);
      if (then.first === now.first && then.last === now.last) return;
      drawn.value = then;
      next = setTimeout(look);
    };
    look();
    if (count > FEW) {
      addEventListener('scroll', look, { passive: true });
      addEventListener('resize', look);
    }
    return () => {
      clearTimeout(next);
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [count]);

  return {
    first: first * CHUNK,
    last: Math.min(last * CHUNK, count),
    above: sum(0, first),
    below: sum(last, chunks),
    reach: (row) => (drawn.value = { first: Math.floor(row / CHUNK), last: Math.floor(row / CHUNK) + 1 }),
  };
}

/** What is drawn next: all that is in the window, what is still wanted of what is there, and one chunk more. */
function towards(wanted: Span, inWindow: Span, drawn: Span): Span {
  const isApart = drawn.last < inWindow.first || inWindow.last < drawn.first;
  const kept = isApart ? inWindow : drawn;
  const first = Math.min(inWindow.first, Math.max(wanted.first, kept.first));
  const last = Math.max(inWindow.last, Math.min(wanted.last, kept.last));
  if (last < wanted.last) return { first, last: last + 1 };
  return { first: Math.max(wanted.first, first - 1), last };
}

/** Of one row, over the chunks that were seen. */
function average(heights: number[]): number {
  const known = heights.filter((pixels) => pixels > 0);
  return known.length === 0 ? GUESS : known.reduce((a, b) => a + b) / (known.length * CHUNK);
}
