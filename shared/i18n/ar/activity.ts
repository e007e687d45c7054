import type { activity as english } from '../en/activity.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** ما حلّ بما أرسله المرء، في الصفحة الرئيسية. */
export const activity: Translation<typeof english, ArabicForm> = {
  'activity.title': 'النشاط',
  'activity.watched': 'شاهد {name} «{title}»',
  'activity.seen': 'فتح {name} «{title}»',
  'activity.sent': 'أرسلتَ «{title}» إلى {name}',
  'activity.empty': 'عندما يفتح أحد ما أرسلته أو يشاهده يظهر ذلك هنا.',
};
