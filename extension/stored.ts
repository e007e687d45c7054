import { computed, effect, signal } from '@preact/signals';
import { callAs } from '#ui/called.ts';
import { speak } from '#ui/language.ts';
import { shown } from './inbox.ts';
import { languageOf } from './language-of.ts';
import { FETCHING } from './languages.ts';
import { type Local, local, type Session, session } from './settings.ts';

/** What is stored, as our pages see it: loaded once, then kept up to date by the browser. */
export interface Stored {
  kept: Local;
  current: Session;
}

const stored = signal<Stored>();

/** Everything stored on disk. Only after `load()`. */
export const kept = computed<Local>(() => loaded().kept);
/** Everything kept until the browser closes. Only after `load()`. */
export const current = computed<Session>(() => loaded().current);
/** The inbox, the friends and the number of unread, with what still waits to be told to the server. */
export const sync = computed(() => shown(kept.value.cache, kept.value.outbox));

const language = computed(() => languageOf(kept.value.preferences));

function loaded(): Stored {
  if (stored.value === undefined) throw new Error('Nothing is loaded yet: call load() first.');
  return stored.value;
}

/** Reads everything that is stored, follows its changes, and has the page look and speak as was chosen. Asks no network. */
export async function load(): Promise<void> {
  const [onDisk, inMemory] = await Promise.all([local.readAll(), session.readAll()]);
  stored.value = { kept: onDisk, current: inMemory };
  local.watch((items) => (stored.value = { ...loaded(), kept: { ...kept.value, ...items } }));
  session.watch((items) => (stored.value = { ...loaded(), current: { ...current.value, ...items } }));
  effect(() => {
    const { theme } = kept.value.preferences;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  });
  effect(() => callAs(kept.value.cache?.sync.friends ?? []));
  await speak(language.value, FETCHING);
  effect(() => void speak(language.value, FETCHING));
}
