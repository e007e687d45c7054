import { signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { InboxItem } from '#shared/client.ts';
import { narrowing } from '#shared/i18n/en/narrowing.ts';
import { triage } from '#shared/i18n/en/triage.ts';
import { direction, learn, t } from '#shared/i18n/i18n.ts';
import { searchIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { fitting, unreadOf, type Way, waysThrough } from './facets.ts';
import { isShown } from './narrowing.ts';

learn(narrowing, triage);

/** What was chosen, for as long as the popup is open. */
const chosen = signal<Way[]>([]);

function choose(ways: Way[]): void {
  chosen.value = ways;
  isShown.value = fitting(ways);
}

/** Narrows a long inbox down, by what stands in it: asks no network. */
export function Filters({ items }: { items: InboxItem[] }) {
  const offered = useOffered(items);
  const isOn = ({ id }: Way) => chosen.value.some((way) => way.id === id);
  const press = (way: Way) => {
    if (isOn(way)) choose(chosen.value.filter(({ id }) => id !== way.id));
    else choose([...chosen.value, way.facet === 'unread' ? unreadOf(items) : way]);
  };
  const shown = items.filter(isShown.value).length;
  return (
    <div class="popup-filters" role="search" aria-label={t('filter.narrow')}>
      <ul class="filter-chips" onWheel={scrollAlong} onFocusIn={bringIntoSight}>
        {offered.map((way) => (
          <li key={way.id}>
            <button class="filter-chip" type="button" aria-pressed={isOn(way)} onClick={() => press(way)}>
              <bdi>{way.text()}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <span class="sr-only" role="status">
        {chosen.value.length > 0 && t('narrow.shown', { count: shown, all: items.length })}
      </span>
    </div>
  );
}

/** Only what arrives changes what is offered: no chip moves because something was opened, watched or removed. */
function useOffered(items: InboxItem[]): Way[] {
  const known = useRef(new Set<string>());
  const offered = useRef<Way[]>([]);
  if (items.some(({ id }) => !known.current.has(id))) {
    for (const { id } of items) known.current.add(id);
    const ways = waysThrough(items);
    const others = chosen.value.filter((way) => !ways.some(({ id }) => id === way.id));
    offered.current = [...ways, ...others];
  }
  return offered.current;
}

/** Nothing fits. */
export function NothingFits() {
  return (
    <EmptyState icon={searchIcon} title={t('narrow.noneTitle')} text={t('narrow.noneText')}>
      <button type="button" class="btn btn-primary" onClick={() => choose([])}>
        {t('narrow.showAll')}
      </button>
    </EmptyState>
  );
}

/** Browsers leave what is half in sight where it is. Under the pointer nothing moves. */
function bringIntoSight({ target }: FocusEvent): void {
  const chip = target as HTMLElement;
  if (chip.matches(':focus-visible')) chip.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** A wheel turns one way only; what it moves here lies the other way. */
function scrollAlong({ currentTarget, deltaX, deltaY }: WheelEvent): void {
  if (deltaX === 0) (currentTarget as HTMLElement).scrollLeft += direction() === 'rtl' ? -deltaY : deltaY;
}
