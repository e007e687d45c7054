import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { Person } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { called } from '../../called.ts';
import { findPeople } from '../../find-people.ts';
import { Icon } from '../../Icon.tsx';
import { searchIcon } from '../../icons.ts';
import { Chips, chipPeople } from './Chips.tsx';
import { PeopleFound } from './PeopleFound.tsx';

/** More than anybody reads through; a further letter brings the rest. */
const LISTED = 50;

interface Props {
  /** Everybody who can be sent to, oneself last. */
  people: Person[];
  me: Person;
  chosen: string[];
  onChoose: (ids: string[]) => void;
}

/** Who gets it: a digit picks one of the chips, letters search among all (ARIA APG, combobox with list autocomplete). */
export function PeoplePicker({ people, me, chosen, onChoose }: Props) {
  const id = useId();
  const typed = useSignal('');
  const active = useSignal(0);
  const input = useRef<HTMLInputElement>(null);
  const isSearching = typed.value.trim() !== '';
  const found = isSearching ? findPeople(people, typed.value, called).slice(0, LISTED) : [];
  const { numbered } = chipPeople(people, chosen);

  const toggle = (person: Person) =>
    onChoose(chosen.includes(person.id) ? chosen.filter((other) => other !== person.id) : [...chosen, person.id]);
  const search = (text: string) => {
    typed.value = text;
    active.value = 0;
  };
  const pick = (person: Person | undefined) => {
    if (person) toggle(person);
    search('');
    input.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (isSearching) {
      if (key === 'ArrowDown') active.value = Math.min(active.value + 1, found.length - 1);
      else if (key === 'ArrowUp') active.value = Math.max(active.value - 1, 0);
      else if (key === 'Enter' && found.length > 0) pick(found[active.value]);
      else if (key === 'Escape') search('');
      // Without a match Enter does nothing: it must not send to those who were chosen before.
      else if (key !== 'Enter') return;
    } else if (/^[1-9]$/.test(key) && numbered[Number(key) - 1]) pick(numbered[Number(key) - 1]);
    else if (key === 'Backspace' && chosen.length > 0) onChoose(chosen.slice(0, -1));
    else if (!(key === 'Enter' && event.repeat)) return;
    event.preventDefault();
  };

  return (
    <div class="field">
      <label for={id}>{t('share.to')}</label>
      <div class="search">
        <Icon of={searchIcon} size={16} />
        <input
          ref={input}
          id={id}
          class="input"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isSearching}
          aria-controls={`${id}-found`}
          aria-activedescendant={found[active.value] && `${id}-${active.value}`}
          autocomplete="off"
          spellcheck={false}
          dir={typed.value ? 'auto' : undefined}
          placeholder={t('share.toPlaceholder', { count: numbered.length })}
          value={typed.value}
          onInput={({ currentTarget }) => search(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <PeopleFound
        id={id}
        people={found}
        me={me}
        chosen={chosen}
        active={active.value}
        isOpen={isSearching}
        onPick={pick}
      />
      {!isSearching && <Chips people={people} me={me} chosen={chosen} onToggle={toggle} />}
    </div>
  );
}
