import type { activity as english } from '../en/activity.ts';
import type { Translation } from '../translation.ts';

/** Ce qu’est devenu ce que l’on a envoyé, sur l’accueil. */
export const activity: Translation<typeof english> = {
  'activity.title': 'Activité',
  'activity.watched': '{name} a regardé « {title} »',
  'activity.seen': '{name} a ouvert « {title} »',
  'activity.sent': 'Tu as envoyé « {title} » à {name}',
  'activity.empty': 'Quand quelqu’un ouvre ou regarde ce que tu as envoyé, cela s’affiche ici.',
};
