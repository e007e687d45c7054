import type { Person } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Avatar } from '../../Avatar.tsx';
import { nameOf } from './send-label.ts';

/** Two rows of four. */
const NUMBERED = 8;

interface Props {
  people: Person[];
  me: Person;
  chosen: string[];
  onToggle: (person: Person) => void;
}

/** Those sent to most, each with the digit that picks them, oneself last; then whoever else is chosen. */
export function Chips({ people, me, chosen, onToggle }: Props) {
  const { numbered, others } = chipPeople(people, chosen);
  const shown = [...numbered, ...others];
  const names = shown.map((person) => nameOf(person, me));
  return (
    <div class="chips" role="group" aria-label={t('share.often')}>
      {shown.map((person, at) => (
        <button
          key={person.id}
          type="button"
          class="chip"
          aria-pressed={chosen.includes(person.id)}
          title={`${person.displayName} @${person.username}`}
          onClick={() => onToggle(person)}
        >
          <Avatar person={person} size={32} />
          <bdi class="chip-name" dir="auto">
            {isShared(names, at) ? `@${person.username}` : names[at]}
          </bdi>
          {at < numbered.length && <kbd aria-hidden="true">{at + 1}</kbd>}
        </button>
      ))}
    </div>
  );
}

/** Who has a numbered chip, and who is chosen without having one. A digit never changes its person while one chooses. */
export function chipPeople(people: Person[], chosen: string[]): { numbered: Person[]; others: Person[] } {
  const numbered = people.length > NUMBERED ? [...people.slice(0, NUMBERED - 1), ...people.slice(-1)] : people;
  return { numbered, others: people.filter((person) => chosen.includes(person.id) && !numbered.includes(person)) };
}

/** Whether somebody else here has the same name. */
const isShared = (names: string[], at: number): boolean =>
  names.indexOf(names[at] ?? '') !== names.lastIndexOf(names[at] ?? '');
