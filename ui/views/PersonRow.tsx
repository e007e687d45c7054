import type { ComponentChildren } from 'preact';
import type { Person } from '#shared/client.ts';
import { Avatar } from '../Avatar.tsx';
import { called } from '../called.ts';

interface Props {
  person: Person;
  /** What is worth knowing about them here. */
  note: ComponentChildren;
  /** What can be done. */
  children: ComponentChildren;
}

/** Somebody, and what can be done about them. */
export function PersonRow({ person, note, children }: Props) {
  const name = called(person);
  return (
    <li class="entry">
      <Avatar person={person} size={40} />
      <div class="entry-text">
        <b>
          <bdi dir="auto">{name}</bdi>
        </b>
        <span class="hint">
          {name !== person.displayName && (
            <>
              <bdi dir="auto">{person.displayName}</bdi>
              {' · '}
            </>
          )}
          <bdi dir="ltr">@{person.username}</bdi>
          {note && ' · '}
          {note}
        </span>
      </div>
      <div class="entry-tools">{children}</div>
    </li>
  );
}
