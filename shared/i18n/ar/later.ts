import type { later as english } from '../en/later.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** تأجيل شيء إلى وقت لاحق. */
export const later: Translation<typeof english, ArabicForm> = {
  'later.menu': 'تأجيل: {title}',
  'later.today': 'لاحقًا اليوم',
  'later.tomorrow': 'غدًا',
  'later.weekend': 'عطلة نهاية الأسبوع',
  'later.week': 'الأسبوع القادم',
  'later.now': 'إلى صندوق الوارد الآن',
  'later.at': '{day}، {time}',
  'later.back': 'يعود {when}',
  'later.backMany': {
    zero: 'لا شيء يعود {when}',
    one: 'واحد يعود {when}',
    two: 'اثنان يعودان {when}',
    few: '{count} تعود {when}',
    many: '{count} يعود {when}',
    other: '{count} يعود {when}',
  },
  'web.inbox.later': 'لاحقًا',
  'many.selected': {
    zero: 'لم يُحدَّد شيء',
    one: 'حُدّد واحد',
    two: 'حُدّد اثنان',
    few: 'حُدّدت {count}',
    many: 'حُدّد {count}',
    other: 'حُدّد {count}',
  },
};
