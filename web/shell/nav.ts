import type { t } from '#shared/i18n/i18n.ts';
import type { IconName } from '#ui/icons.ts';

interface Place {
  path: string;
  label: Parameters<typeof t>[0];
  icon: IconName;
}

export const home: Place = { path: '/', label: 'web.nav.home', icon: 'house' };
export const inbox: Place = { path: '/inbox', label: 'web.nav.inbox', icon: 'inbox' };
export const sent: Place = { path: '/sent', label: 'web.nav.sent', icon: 'send' };
export const friends: Place = { path: '/friends', label: 'web.nav.friends', icon: 'users' };
export const settings: Place = { path: '/settings', label: 'web.nav.settings', icon: 'settings' };
