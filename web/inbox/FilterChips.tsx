import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { plusIcon, xIcon } from '#ui/icons.ts';
import { friends } from '../store.ts';
import { operatorsIn, toggled } from './operators.ts';

interface Props {
  q: string;
  onSearch: (q: string) => void;
}

const KINDS = ['video', 'music', 'article', 'episode'] as const;
/** How many friends are offered: those one shares with most. */
const FRIENDS = 3;

/** What the list is narrowed down by, each of which can be taken away, and what else it could be. */
export function FilterChips({ q, onSearch }: Props) {
  const offered = [
    { operator: 'is:unwatched', label: t('filter.unwatched') },
    ...KINDS.map((kind) => ({ operator: `kind:${kind}`, label: t(`kind.${kind}`) })),
    ...friends.value.slice(0, FRIENDS).map(({ user }) => ({
      operator: `from:${user.username}`,
      label: t('filter.from', { name: user.displayName }),
    })),
  ];
  const active = operatorsIn(q);
  const labelOf = (operator: string) => offered.find((each) => each.operator === operator)?.label ?? operator;
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
        .filter(({ operator }) => !active.includes(operator))
        .map(({ operator, label }) => (
          <li key={operator}>
            <button class="filter-chip" type="button" onClick={() => onSearch(toggled(q, operator))}>
              <Icon of={plusIcon} size={14} />
              <bdi>{label}</bdi>
            </button>
          </li>
        ))}
    </ul>
  );
}
