import type { Person } from '#shared/client.ts';

/** The people one of whose names has a word that begins with what was typed, whatever the case and the accents. */
export function findPeople<P extends Person>(people: readonly P[], typed: string, called: (person: P) => string): P[] {
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  return people.filter((person) => {
    const names = fold(`${called(person)} ${person.displayName} ${person.username}`).split(/[\s._-]+/u);
    return words.every((word) => names.some((name) => name.startsWith(word.replace(/^@/, ''))));
  });
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim();
