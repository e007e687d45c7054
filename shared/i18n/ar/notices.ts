import type { notices as english } from '../en/notices.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** قائمة الإشعارات، في لوحة التحكم ونافذة الإضافة. */
export const notices: Translation<typeof english, ArabicForm> = {
  'notes.title': 'الإشعارات',
  'notes.emptyTitle': 'لا شيء بعد',
  'notes.emptyText': 'هنا يُذكر ما يرسله إليك أصدقاؤك، ومن يطلب صداقتك.',
  'notes.new': 'جديد.',
  'notes.failedTitle': 'لا يمكن عرض الإشعارات الآن',
  'notes.all': 'كل الإشعارات',
};
