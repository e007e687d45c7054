import { signal } from '@preact/signals';
import type { Schema } from '#shared/client.ts';

/** How far one's export and import are, as the server said last. */
export const takeout = signal<Schema<'Takeout'> | null>(null);
