import type { Person } from '#shared/client.ts';

/** Who was signed in here last: who it is must be known at once, and where no server can be asked. */

const KEY = 'watchthis.person';
const LEAVING = 'watchthis.leaving';

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

/** Whether whoever logged out without a connection has a session that the server has yet to end. */
export function isLeaving(): boolean {
  try {
    return localStorage.getItem(LEAVING) !== null;
  } catch {
    return false;
  }
}

/** Says whether that could be kept. */
export function noteLeaving(isTrue: boolean): boolean {
  try {
    if (isTrue) localStorage.setItem(LEAVING, 'true');
    else localStorage.removeItem(LEAVING);
    return true;
  } catch {
    return false;
  }
}
