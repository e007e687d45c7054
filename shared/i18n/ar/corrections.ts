import type { corrections as english } from '../en/corrections.ts';
import type { Translation } from '../translation.ts';

/** رسالة أُرسلت، لتُقال على نحو أفضل. */
export const corrections: Translation<typeof english> = {
  'correct.edit': 'عدّل الرسالة',
  'correct.add': 'أضف رسالة',
  'correct.save': 'احفظ',
  'correct.cancel': 'إلغاء',
  'correct.changed': 'تغيّرت الرسالة',
  'correct.changesLater': 'تتغيّر الرسالة عندما تتصل',
};
