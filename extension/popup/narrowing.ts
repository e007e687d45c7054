import { signal } from '@preact/signals';
import type { InboxItem } from '#shared/client.ts';

/** More than this is too much to look through: then it can be narrowed down. */
export const MANY = 12;

/** What is shown of the inbox for as long as the popup is open: all of it, until somebody narrows it down. */
export const isShown = signal<(item: InboxItem) => boolean>(() => true);
