import type { newsMail as english } from '../en/news-mail.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** رسائل عن الجديد. */
export const newsMail: Translation<typeof english, ArabicForm> = {
  'news.many': {
    zero: 'لا جديد لك',
    one: 'شيء واحد جديد لك',
    two: 'شيئان جديدان لك',
    few: '{count} أشياء جديدة لك',
    many: '{count} شيئًا جديدًا لك',
    other: '{count} شيء جديد لك',
  },
  'news.open': 'افتح WatchThis',
  'news.unsubscribe': 'لا مزيد من هذه الرسائل',
  'news.security':
    'يخصّ هذا حسابك {username} على {server}. إن لم تكن أنت وراءه فتصرّف فورًا: أخرج الأجهزة واختر كلمة مرور جديدة.',
  'news.securityOpen': 'راجع أمان حسابي',
};
