import { signal } from '@preact/signals';
import type { Identified } from '#shared/media/normalize-url.ts';

export interface Target {
  link: Identified;
  title?: string | undefined;
  /** Who was chosen before the link was. */
  toUserId?: string | undefined;
}

/** What the share dialog is open about. */
export const beingShared = signal<Target | null>(null);
