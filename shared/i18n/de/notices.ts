import type { notices as english } from '../en/notices.ts';
import type { Translation } from '../translation.ts';

/** Die Liste der Benachrichtigungen, im Dashboard und im Popup. */
export const notices: Translation<typeof english> = {
  'notes.title': 'Benachrichtigungen',
  'notes.emptyTitle': 'Noch nichts',
  'notes.emptyText': 'Was Freunde dir schicken und wer mit dir befreundet sein möchte, erfährst du hier.',
  'notes.new': 'Neu.',
  'notes.failedTitle': 'Benachrichtigungen sind gerade nicht zu haben',
  'notes.all': 'Alle Benachrichtigungen',
};
