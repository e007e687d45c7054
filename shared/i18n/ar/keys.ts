import type { keys as english } from '../en/keys.ts';
import type { Translation } from '../translation.ts';

/** ما تفعله لوحة المفاتيح. */
export const keys: Translation<typeof english> = {
  'web.keys.title': 'لوحة المفاتيح',
  'web.keys.move': 'التنقّل في قائمة',
  'web.keys.open': 'فتح',
  'web.keys.watched': 'علّمه مُشاهَدًا',
  'web.keys.later': 'تأجيل إلى وقت لاحق',
  'web.keys.remove': 'إزالة',
  'web.keys.select': 'تحديد',
  'web.keys.selectTo': 'تحديد كل شيء حتى هنا',
  'web.keys.play': 'تشغيل، أو توقّف مؤقت',
  'web.keys.skip': 'عشر ثوانٍ إلى الوراء أو إلى الأمام',
  'web.keys.next': 'الانتقال إلى التالي',
  'web.keys.undo': 'تراجع',
  'web.keys.search': 'بحث',
  'web.keys.share': 'شارك رابطًا',
  'web.keys.paste': 'شارك الرابط الذي نسخته',
  'web.keys.inbox': 'إلى صندوق الوارد',
  'web.keys.sent': 'إلى ما أرسلته',
  'web.keys.friends': 'إلى أصدقائك',
  'web.keys.sheet': 'أظهر هذه المفاتيح',
  'web.keys.on': 'المفاتيح المفردة تعمل خارج الحقول',
};
