import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { later } from '#shared/i18n/en/later.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { laterChoices } from '#shared/later.ts';
import { shortComingTime } from '../coming-time.ts';

learn(later);

interface Props {
  /** Of what it is about. */
  title: string;
  /** It opens beside this. */
  beside: Element | null;
  /** Whether it is put aside already, and may come back now. */
  isAside: boolean;
  /** Hears when it is to come back: at once without a moment. */
  onChoose: (until?: Date) => void;
  onClose: () => void;
}

/** Pixels that stay free around it. */
const MARGIN = 8;
const GAP = 4;

/** Until when something is put aside: a menu (ARIA APG) that is open for as long as it is rendered. */
export function LaterMenu({ title, beside, isAside, onChoose, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const choices = [
    ...laterChoices(new Date(), navigator.language).map(({ name, at }) => ({ label: t(`later.${name}`), at })),
    ...(isAside ? [{ label: t('later.now'), at: undefined }] : []),
  ];

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
    addEventListener('scroll', close, { capture: true });
    addEventListener('resize', close);
    return () => {
      removeEventListener('scroll', close, { capture: true });
      removeEventListener('resize', close);
    };
  }, []);

  function choose(at: Date | undefined) {
    // First: the focus goes back to where it was, and then on from there.
    menu.current?.hidePopover();
    onChoose(at);
  }

  function press(event: KeyboardEvent) {
    const { current } = menu;
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
    const entries = entriesOf(current);
    const at = entries.findIndex((entry) => entry === document.activeElement);
    const to = destination(event.key, at, entries.length);
    const choice = choices[Number(event.key) - 1];
    if (to !== undefined) entries[to]?.focus();
    else if (choice) choose(choice.at);
    else if (['Escape', 'Tab', 's'].includes(event.key)) current.hidePopover();
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={menu}
      class="later-menu"
      popover="auto"
      role="menu"
      aria-label={t('later.menu', { title })}
      onKeyDown={press}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      {choices.map(({ label, at }, index) => (
        <button key={label} type="button" role="menuitem" tabIndex={-1} onClick={() => choose(at)}>
          <span>{label}</span>
          {at && <time dateTime={at.toISOString()}>{shortComingTime(at)}</time>}
          <kbd aria-hidden="true">{index + 1}</kbd>
        </button>
      ))}
    </div>
  );
}

const entriesOf = (menu: Element) => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];

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
