import type { Person } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { useMuted } from '../use-muted.ts';
import { said } from './actions.ts';

/** Mutes people in the popup, undoably. */
export function useMuting() {
  const { muted, problem, mute } = useMuted();
  const isMuted = ({ id }: Person): boolean => muted?.includes(id) ?? false;
  const undo = async (person: Person, to: boolean) => {
    if (await mute(person, to)) said.value = { text: t('popup.undone') };
  };
  const toggle = async (person: Person) => {
    const to = !isMuted(person);
    if (!(await mute(person, to))) return;
    const text = t(to ? 'mute.began' : 'mute.ended', { name: person.displayName });
    said.value = { text, undo: () => void undo(person, !to) };
  };
  return { isKnown: muted !== undefined, isMuted, problem, toggle };
}
