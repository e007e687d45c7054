import { t } from '#shared/i18n/i18n.ts';
import { called } from '#ui/called.ts';
import { Icon } from '#ui/Icon.tsx';
import { plusIcon, xIcon } from '#ui/icons.ts';
import { friends } from '../store.ts';
import { lengthIn, operatorsIn, toggled, toggledLength } from './operators.ts';

interface Props {
  q: string;
  onSearch: (q: string) => void;
}

const KINDS = ['video', 'music', 'article', 'episode'] as const;
/** Minutes. */
const LENGTHS = ['shorter:5', 'shorter:20', 'shorter:60', 'longer:60'];
/** How many friends are offered: those one shares with most. */
const FRIENDS = 3;

/** What the list is narrowed down by, each of which can be taken away, and what else it could be. */
export function FilterChips({ q, onSearch }: Props) {
  const offered = [
    'is:unwatched',
    ...KINDS.map((kind) => `kind:${kind}`),
    ...LENGTHS,
    ...friends.value.slice(0, FRIENDS).map(({ user }) => `from:${user.username}`),
  ];
  const active = operatorsIn(q);
  const press = (operator: string) => onSearch((lengthIn(operator) ? toggledLength : toggled)(q, operator));
  return (
    <ul class="filter-chips" aria-label={t('filter.narrow')}>
      {active.map((operator) => (
        <li key={operator}>
          <button
            class="filter-chip"
            type="button"
            data-on="true"
            aria-label={t('filter.remove', { filter: labelOf(operator) })}
            onClick={() => onSearch(toggled(q, operator))}
          >
            <bdi>{labelOf(operator)}</bdi>
            <Icon of={xIcon} size={14} />
          </button>
        </li>
      ))}
      {offered
        .filter((operator) => !active.includes(operator))
        .map((operator) => (
          <li key={operator}>
            <button class="filter-chip" type="button" onClick={() => press(operator)}>
              <Icon of={plusIcon} size={14} />
              <bdi>{labelOf(operator)}</bdi>
            </button>
          </li>
        ))}
    </ul>
  );
}

/** As people say it; as it is typed, where no chip offers it. */
function labelOf(operator: string): string {
  const length = lengthIn(operator);
  if (length) return t(`filter.${length.which}`, { minutes: length.minutes });
  if (operator === 'is:unwatched') return t('filter.unwatched');
  const kind = KINDS.find((one) => operator === `kind:${one}`);
  if (kind) return t(`kind.${kind}`);
  const friend = friends.value.find(({ user }) => operator === `from:${user.username}`);
  return friend ? t('filter.from', { name: called(friend.user) }) : operator;
}
