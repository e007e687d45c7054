import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface Entry {
  label: string;
  /** Said after it. */
  aside?: ComponentChildren;
  /** Of something that is on or off, which it is. */
  isOn?: boolean;
  /** Whether it can't be taken back. */
  isGrave?: boolean;
  onChoose: () => void;
}

interface Props {
  /** What its entries are about. */
  label: string;
  /** It opens beside this. */
  beside: Element | null;
  entries: Entry[];
  /** The key that opened it, which closes it too. */
  hotkey?: string;
  onClose: () => void;
}

/** Pixels that stay free around it. */
const MARGIN = 8;
const GAP = 4;

/** What can be done with something: a menu (ARIA APG) that is open for as long as it is rendered. */
export function Menu({ label, beside, entries, hotkey, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const { current } = menu;
    if (!current) return;
    current.showPopover();
    place(current, beside);
    entriesOf(current)[0]?.focus({ preventScroll: true });
    // The row that it is about looks so, although neither pointer nor focus is there.
    const row = beside?.closest('.item-tools');
    row?.setAttribute('data-asking', '');
    return () => row?.removeAttribute('data-asking');
  }, []);
  useEffect(() => {
    const close = () => menu.current?.hidePopover();
    // Whoever has just moved to a row may still be scrolling.
    const follow = () => menu.current && place(menu.current, beside);
    addEventListener('scroll', follow, { capture: true });
    addEventListener('resize', close);
    return () => {
      removeEventListener('scroll', follow, { capture: true });
      removeEventListener('resize', close);
    };
  }, []);

  function choose({ onChoose }: Entry) {
    // First: the focus goes back to where it was, and then on from there.
    menu.current?.hidePopover();
    onChoose();
  }

  function press(event: KeyboardEvent) {
    const { current } = menu;
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
    const shown = entriesOf(current);
    const at = shown.findIndex((entry) => entry === document.activeElement);
    const to = destination(event.key, at, shown.length);
    const chosen = entries[Number(event.key) - 1];
    if (to !== undefined) shown[to]?.focus();
    else if (chosen) choose(chosen);
    else if (['Escape', 'Tab', hotkey].includes(event.key)) current.hidePopover();
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={menu}
      class="menu"
      popover="auto"
      role="menu"
      aria-label={label}
      onKeyDown={press}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      {entries.map((entry, index) => (
        <button
          key={entry.label}
          type="button"
          tabIndex={-1}
          data-grave={entry.isGrave}
          onClick={() => choose(entry)}
          {...(entry.isOn === undefined
            ? { role: 'menuitem' }
            : { role: 'menuitemcheckbox', 'aria-checked': entry.isOn })}
        >
          <span>{entry.label}</span>
          {entry.aside}
          <kbd aria-hidden="true">{index + 1}</kbd>
        </button>
      ))}
    </div>
  );
}

const entriesOf = (menu: Element) => [...menu.querySelectorAll<HTMLElement>('button')];

function destination(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown' || key === 'j') return (at + 1) % count;
  if (key === 'ArrowUp' || key === 'k') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** Below what it belongs to, or above where there is no room, and always in full view. */
function place(menu: HTMLElement, beside: Element | null): void {
  const { width, height } = menu.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const anchor = beside?.getBoundingClientRect() ?? new DOMRect(innerWidth / 2, innerHeight / 3, width / 2, 0);
  const isRtl = getComputedStyle(menu).direction === 'rtl';
  const left = isRtl ? anchor.left : anchor.right - width;
  const isRoomBelow = anchor.bottom + GAP + height + MARGIN <= innerHeight;
  const top = isRoomBelow ? anchor.bottom + GAP : anchor.top - GAP - height;
  menu.style.left = `${within(left, innerWidth - width)}px`;
  menu.style.top = `${within(top, innerHeight - height)}px`;
}

const within = (wanted: number, most: number): number => Math.max(MARGIN, Math.min(wanted, most - MARGIN));
