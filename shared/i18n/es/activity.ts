import type { activity as english } from '../en/activity.ts';
import type { Translation } from '../translation.ts';

/** Qué fue de lo que uno envió, en la página de inicio. */
export const activity: Translation<typeof english> = {
  'activity.title': 'Actividad',
  'activity.watched': '{name} terminó «{title}»',
  'activity.seen': '{name} abrió «{title}»',
  'activity.sent': 'Enviaste «{title}» a {name}',
  'activity.empty': 'Cuando alguien abra o termine lo que enviaste, se verá aquí.',
};
