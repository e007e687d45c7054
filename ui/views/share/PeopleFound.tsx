import { useEffect, useRef } from 'preact/hooks';
import type { Person } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Avatar } from '../../Avatar.tsx';
import { Icon } from '../../Icon.tsx';
import { checkIcon } from '../../icons.ts';
import { nameOf } from './send-label.ts';

interface Props {
  /** The combobox' id; the list's and the options' derive from it. */
  id: string;
  people: Person[];
  me: Person;
  chosen: string[];
  active: number;
  isOpen: boolean;
  onPick: (person: Person) => void;
}

/** The people whose names begin with what was typed. */
export function PeopleFound({ id, people, me, chosen, active, isOpen, onPick }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.children[active]?.scrollIntoView({ block: 'nearest' }), [active]);
  return (
    <>
      <ul
        ref={list}
        class="found"
        id={`${id}-found`}
        role="listbox"
        aria-label={t('share.people')}
        aria-multiselectable
        hidden={people.length === 0}
      >
        {people.map((person, at) => (
          <li
            key={person.id}
            id={`${id}-${at}`}
            role="option"
            aria-selected={chosen.includes(person.id)}
            data-active={at === active}
            // The field keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(person)}
          >
            <Avatar person={person} size={24} />
            <bdi dir="auto">{nameOf(person, me)}</bdi>
            <bdi class="hint">@{person.username}</bdi>
            {chosen.includes(person.id) && <Icon of={checkIcon} size={16} />}
          </li>
        ))}
      </ul>
      <span class={people.length > 0 ? 'sr-only' : 'hint'} role="status">
        {isOpen && (people.length > 0 ? t('share.found', { count: people.length }) : t('share.foundNobody'))}
      </span>
    </>
  );
}
