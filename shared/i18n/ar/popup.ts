import type { popup as english } from '../en/popup.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** النافذة المنبثقة. */
export const popup: Translation<typeof english, ArabicForm> = {
  'popup.views': 'العروض',
  'popup.inbox': 'الوارد',
  'popup.share': 'مشاركة',
  'popup.unread': {
    zero: 'لا شيء غير مقروء',
    one: '{count} غير مقروء',
    two: '{count} غير مقروءين',
    few: '{count} غير مقروءة',
    many: '{count} غير مقروء',
    other: '{count} غير مقروء',
  },
  'popup.notifications': 'الإشعارات',
  'popup.unseen': {
    zero: 'لا إشعارات جديدة',
    one: 'إشعار جديد واحد',
    two: 'إشعاران جديدان',
    few: '{count} إشعارات جديدة',
    many: '{count} إشعارًا جديدًا',
    other: '{count} إشعار جديد',
  },
  'popup.dashboard': 'افتح لوحة التحكم',
  'popup.settings': 'الإعدادات',
  'popup.keyMove': 'تنقّل',
  'popup.keyWatched': 'شوهد',
  'popup.seeAll': 'علّم الكل مرئيًا',
  'popup.emptyTitle': 'رأيت كل شيء',
  'popup.emptyText': 'عندما يرسل إليك الأصدقاء شيئًا يصل إلى هنا. وحتى ذلك الحين أسعِد أحدًا.',
  'popup.sharePage': 'شارك هذه الصفحة',
  'popup.watched': 'شوهد',
  'popup.removed': 'أُزيل',
  'popup.allSeen': 'عُلّم الكل مرئيًا',
  'popup.undone': 'تم التراجع',
  'popup.full': 'أشياء كثيرة تنتظر الإرسال. اتصل بخادمك أولًا.',
  'popup.sentTo': 'أُرسل إلى {names}',
  'popup.queuedFor': 'يذهب إلى {names} في أقرب وقت',
  'popup.takenBack': 'سُحب',
  'popup.notTakenBack': 'تعذّر التراجع عن كل شيء. ما أرسلته تجده في لوحة التحكم.',
  'popup.yourself': 'نفسك',
};
