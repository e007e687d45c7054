import type { activity as english } from '../en/activity.ts';
import type { Translation } from '../translation.ts';

/** Was aus dem Gesendeten wurde, auf der Startseite. */
export const activity: Translation<typeof english> = {
  'activity.title': 'Aktivität',
  'activity.watched': '{name} hat „{title}“ geschaut',
  'activity.seen': '{name} hat „{title}“ geöffnet',
  'activity.sent': 'Du hast „{title}“ an {name} gesendet',
  'activity.empty': 'Wenn jemand öffnet oder schaut, was du gesendet hast, steht es hier.',
};
