import type { muted as english } from '../en/muted.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** كتم الأصدقاء في الإضافة، وإلغاء كتمهم. */
export const muted: Translation<typeof english, ArabicForm> = {
  'mute.end': 'إلغاء الكتم',
  'mute.endNamed': 'إلغاء الكتم عن {name}',
  'mute.key': 'كتم',
  'mute.began': 'كُتم {name}',
  'mute.ended': 'أُلغي كتم {name}',
  'mute.title': 'أصدقاء مكتومون',
  'mute.text': 'لا تنبيهات عنهم؛ وما يرسلونه يظل يصل.',
  'mute.nobody': 'لا أحد مكتوم. يعرض الجرس في النافذة المنبثقة ما نُبِّهت إليه: اكتم هناك من يتعلق به.',
  'mute.unknown': 'لا يمكن الآن عرض من هو مكتوم.',
};
