import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface Row {
  id: string;
}

interface Options<R extends Row> {
  hasKeys: boolean;
  /** What single keys do to the row that has the focus. */
  deeds: Record<string, (row: R) => void>;
  /** Has a row drawn that may not be. */
  reach?: (index: number) => void;
}

/** One Tab stop for a list of rows (ARIA APG, roving tabindex); the focus stays in the list when its row leaves. */
export function useRovingRows<R extends Row>(
  rows: R[],
  list: { current: HTMLElement | null },
  { hasKeys, deeds, reach }: Options<R>,
) {
  const chosen = useSignal<string | undefined>(undefined);
  /** Where the current row stood, for when it is gone. */
  const place = useRef(0);
  const hasFocus = useRef(false);
  /** The row that gets the focus as soon as it is drawn. */
  const awaited = useRef<string | undefined>(undefined);

  const known = rows.findIndex(({ id }) => id === chosen.value);
  const at = known === -1 ? Math.min(place.current, rows.length - 1) : known;
  const current = rows[at]?.id;

  const stopOf = (id: string) =>
    list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] [tabindex]`) ?? undefined;
  const focus = (to: number) => {
    const index = Math.max(0, Math.min(to, rows.length - 1));
    const id = rows[index]?.id;
    if (id === undefined) return;
    const stop = stopOf(id);
    if (stop) stop.focus();
    else {
      awaited.current = id;
      reach?.(index);
    }
  };

  useLayoutEffect(() => {
    const stop = awaited.current === undefined ? undefined : stopOf(awaited.current);
    if (stop) {
      awaited.current = undefined;
      stop.focus();
    }
  });

  useLayoutEffect(() => {
    place.current = Math.max(0, at);
    const isLost = hasFocus.current && known === -1 && document.activeElement === document.body;
    // Whoever has scrolled away from it meanwhile is left where they are.
    if (isLost) stopOf(rows[at]?.id ?? '')?.focus();
  });

  useEffect(() => {
    // From anywhere on the page, `j` and `k` lead into the list.
    const enter = (event: KeyboardEvent) => {
      if (!hasKeys || !isPlain(event) || isTyping(event) || list.current?.contains(event.target as Node)) return;
      if (event.key !== 'j' && event.key !== 'k') return;
      event.preventDefault();
      focus(place.current);
    };
    document.addEventListener('keydown', enter);
    return () => document.removeEventListener('keydown', enter);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at];
    if (row === undefined || !isPlain(event)) return;
    const { key } = event;
    const to = destination(key, at, rows.length, hasKeys);
    if (to !== undefined) focus(to);
    else if (hasKeys && deeds[key]) deeds[key](row);
    else return;
    event.preventDefault();
  };

  const onFocusIn = (event: FocusEvent) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (id !== undefined) chosen.value = id;
    hasFocus.current = true;
  };
  const onFocusOut = ({ target }: FocusEvent) => {
    // A row that is being taken away loses the focus too; only later does it show which of the two it was.
    queueMicrotask(() => {
      if ((target as HTMLElement).isConnected && !list.current?.contains(document.activeElement))
        hasFocus.current = false;
    });
  };
  return { current, handlers: { onKeyDown, onFocusIn, onFocusOut } };
}

function destination(key: string, at: number, count: number, hasKeys: boolean): number | undefined {
  if (key === 'ArrowDown' || (hasKeys && key === 'j')) return at + 1;
  if (key === 'ArrowUp' || (hasKeys && key === 'k')) return at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

const isPlain = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey;

function isTyping({ target }: Event): boolean {
  const isField = target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
  return isField || document.querySelector('dialog[open]') !== null;
}
