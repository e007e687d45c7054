import type { muting as english } from '../en/muting.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** الأصدقاء الذين لا يُنبَّه إلى شيء عنهم، في لوحة التحكم وفي الإضافة. */
export const muting: Translation<typeof english, ArabicForm> = {
  'friends.mute': 'كتم {name}',
  'friends.muteHint': 'لا تنبيهات عنه؛ وما يرسله يظل يصل',
  'friends.muted': 'مكتوم',
};
