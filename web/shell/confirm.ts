import { signal } from '@preact/signals';

export interface Question {
  title: string;
  text: string;
  /** What the button says: the deed, not "OK". */
  deed: string;
  /** What the other one says; usually that it cancels. */
  not?: string;
  onConfirm: () => void;
}

/** What is being asked (Confirmation.tsx). */
export const question = signal<Question | null>(null);

/** Asks before something that can't be undone. */
export function confirm(asked: Question): void {
  question.value = asked;
}
