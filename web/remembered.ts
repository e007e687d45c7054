import type { Person } from '#shared/client.ts';

/** Who was signed in here last: who it is must be known at once, and where no server can be asked. */

const KEY = 'watchthis.person';

/** Nobody; or `unknown`, where the browser keeps nothing and only the server can say. */
export function remembered(): Person | undefined | 'unknown' {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? undefined : (JSON.parse(text) as Person);
  } catch {
    return 'unknown';
  }
}

export function remember(person: Person | undefined): void {
  try {
    if (person) localStorage.setItem(KEY, JSON.stringify(person));
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is switched off: the server is asked each time.
  }
}

/** Calls back when another tab signs in or out. */
export function watchRemembered(changed: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) changed();
  });
}
