import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/** Pixels above and below the window in which rows are kept. */
const MARGIN = 1500;
/** Of so many lists it is remembered how high their rows are. */
const REMEMBERED = 20;
/** Pixels that a row is taken to be high before any has been seen: as high as in the list before. */
let usual = 88;
/** How high the chunks of each list are, by its address: whoever comes back finds everything where it was. */
const known = new Map<string, number[]>();
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

interface Drawn extends Span {
  heights: number[];
  size: number;
}

/**
 * Draws of a long list what is near the window: the rest is empty room of the height that it had when it was last seen.
 * It is drawn one chunk a frame, what is in the window first: whoever scrolls fast sees room for a moment, and is never held up.
 * @param size how many rows are a chunk: they come and go together
 */
export function useWindow(list: { current: HTMLElement | null }, count: number, size: number): Window {
  const chunks = Math.ceil(count / size);
  const drawn = useSignal<Span>({ first: 0, last: 1 });
  const heights = heightsAt(location.href);
  const first = Math.max(0, Math.min(drawn.value.first, chunks - 1));
  const last = Math.min(Math.max(drawn.value.last, first + 1), chunks);

  /** Says how high each chunk is, or probably is. */
  const ruler = () => {
    const row = average(heights, size);
    return (chunk: number) => heights[chunk] ?? row * Math.min(size, count - chunk * size);
  };
  const height = ruler();
  const sum = (from: number, to: number) => {
    let pixels = 0;
    for (let chunk = from; chunk < to; chunk++) pixels += height(chunk);
    return pixels;
  };
  /** What is not further from the window than so many pixels, for a list whose top is at `top`. */
  const near = (top: number, margin: number): Span => {
    const height = ruler();
    let pixels = top;
    let from = 0;
    while (from < chunks - 1 && pixels + height(from) < -margin) pixels += height(from++);
    let to = from;
    while (to < chunks && pixels < innerHeight + margin) pixels += height(to++);
    return { first: from, last: Math.max(to, from + 1) };
  };

  const shown = useRef({ first, last, heights, size });
  shown.current = { first, last, heights, size };
  useEffect(() => {
    if (chunks <= 1 || !list.current) return;
    // Told once the browser has laid the page out: to ask for heights before would have it do that again and again.
    const observer = new ResizeObserver(() => measure(list.current, shown.current));
    observer.observe(list.current);
    return () => observer.disconnect();
  }, [chunks <= 1]);

  useEffect(() => {
    if (chunks <= 1) return;
    let stop: (() => void) | undefined;
    const look = () => {
      stop = undefined;
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const wanted = count > FEW ? near(top, MARGIN) : { first: 0, last: chunks };
      const now = drawn.peek();
      const then = towards(wanted, near(top, 0), now);
      if (then.first === now.first && then.last === now.last) return;
      drawn.value = then;
      lookSoon();
    };
    const lookSoon = () => {
      stop ??= afterFrame(look);
    };
    lookSoon();
    if (count > FEW) {
      addEventListener('scroll', lookSoon, { passive: true });
      addEventListener('resize', lookSoon);
    }
    return () => {
      stop?.();
      removeEventListener('scroll', lookSoon);
      removeEventListener('resize', lookSoon);
    };
  }, [count, size]);

  return {
    first: first * size,
    last: Math.min(last * size, count),
    above: sum(0, first),
    below: sum(last, chunks),
    reach: (row) => (drawn.value = { first: Math.floor(row / size), last: Math.floor(row / size) + 1 }),
  };
}

/** Notes how high each chunk is that is drawn. */
function measure(list: HTMLElement | null, { first, last, heights, size }: Drawn): void {
  const rows = [...(list?.children ?? [])].filter((row) => row.matches('[data-id]'));
  for (let chunk = first; chunk < last; chunk++) {
    const at = (chunk - first) * size;
    const [top, bottom] = [rows[at], rows[Math.min(at + size, rows.length) - 1]];
    if (top && bottom) heights[chunk] = bottom.getBoundingClientRect().bottom - top.getBoundingClientRect().top;
  }
}

/** When the browser has laid out and painted what there is; a page that nobody sees has no frames. Gives what calls it off. */
function afterFrame(job: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => (timer = setTimeout(job));
  const frame = document.hidden ? void wait() : requestAnimationFrame(wait);
  return () => {
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}

/** What is drawn next: what is still wanted of what is there, and one chunk more, those in the window first. */
function towards(wanted: Span, inWindow: Span, drawn: Span): Span {
  const first = Math.max(wanted.first, drawn.first);
  const last = Math.min(wanted.last, drawn.last);
  if (first >= last) return { first: inWindow.first, last: inWindow.first + 1 };
  if (last < inWindow.last) return { first, last: last + 1 };
  if (first > inWindow.first) return { first: first - 1, last };
  return last < wanted.last ? { first, last: last + 1 } : { first: Math.max(wanted.first, first - 1), last };
}

function heightsAt(address: string): number[] {
  const heights = known.get(address) ?? [];
  if (known.size >= REMEMBERED && !known.has(address)) known.delete([...known.keys()][0] ?? '');
  known.set(address, heights);
  return heights;
}

/** Of one row, over the chunks that were seen. */
function average(heights: number[], size: number): number {
  const seen = heights.filter((pixels) => pixels > 0);
  if (seen.length > 0) usual = seen.reduce((a, b) => a + b) / (seen.length * size);
  return usual;
}
