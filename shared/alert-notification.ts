import { alertText } from './alert-text.ts';
import { t } from './i18n/i18n.ts';
import type { Alert } from './push-message.ts';

export type AlertAction = 'open' | 'later' | 'watched';

/** An alert as browsers show one: the arguments of `showNotification`. */
export interface ShownAlert {
  title: string;
  options: {
    body: string;
    tag: string;
    icon: string;
    badge: string;
    image?: string;
    renotify: boolean;
    data: { path: string; shareId: string | null };
    actions: { action: AlertAction; title: string }[];
  };
}

/** `at` makes an address of a path on the server that sent the alert. */
export function shownAlert(alert: Alert, at: (path: string) => string): ShownAlert {
  const { title, body } = alertText(alert);
  const shareId = alert.kind === 'share' ? alert.subjectId : null;
  return {
    title,
    options: {
      body,
      tag: alert.tag,
      icon: at(alert.avatar ?? '/icon-192.png'),
      badge: at('/icon-192.png'),
      ...(alert.picture === null ? {} : { image: at(alert.picture) }),
      renotify: false,
      data: { path: alert.path, shareId },
      actions: [
        { action: 'open', title: t('alert.open') },
        ...(shareId === null
          ? []
          : ([
              { action: 'later', title: t('alert.later') },
              { action: 'watched', title: t('alert.markWatched') },
            ] as const)),
      ],
    },
  };
}
