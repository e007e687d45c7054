import type { t } from '#shared/i18n/i18n.ts';
import { bellIcon, houseIcon, inboxIcon, sendIcon, settingsIcon, usersIcon, type IconNode } from '#ui/icons.ts';

interface Place {
  path: string;
  label: Parameters<typeof t>[0];
  icon: IconNode;
}

export const home: Place = { path: '/', label: 'web.nav.home', icon: houseIcon };
export const inbox: Place = { path: '/inbox', label: 'web.nav.inbox', icon: inboxIcon };
export const sent: Place = { path: '/sent', label: 'web.nav.sent', icon: sendIcon };
export const friends: Place = { path: '/friends', label: 'web.nav.friends', icon: usersIcon };
export const settings: Place = { path: '/settings', label: 'web.nav.settings', icon: settingsIcon };
export const notifications: Place = { path: '/notifications', label: 'web.nav.notifications', icon: bellIcon };
