import { signal } from '@preact/signals';

export interface Target {
  link: string;
  title?: string | undefined;
  /** Who was chosen before the link was. */
  toUserId?: string | undefined;
}

/** What the share dialog is open about. */
export const beingShared = signal<Target | null>(null);
