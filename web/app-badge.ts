import { effect } from '@preact/signals';
import { unread } from './store.ts';

/** Puts the number of unread on the icon of the installed app; browsers that have none are left alone. */
export function showAppBadge(): void {
  if (!('setAppBadge' in navigator)) return;
  effect(() => {
    const count = unread.value;
    // Refused where the app is not installed.
    void (count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge()).catch(() => undefined);
  });
}
