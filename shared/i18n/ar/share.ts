import type { share as english } from '../en/share.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** إرسال شيء. */
export const share: Translation<typeof english, ArabicForm> = {
  'share.to': 'إرسال إلى',
  'share.toPlaceholder': {
    zero: 'اكتب اسمًا',
    one: 'اكتب اسمًا، أو اضغط 1',
    two: 'اكتب اسمًا، أو اضغط 1–{count}',
    few: 'اكتب اسمًا، أو اضغط 1–{count}',
    many: 'اكتب اسمًا، أو اضغط 1–{count}',
    other: 'اكتب اسمًا، أو اضغط 1–{count}',
  },
  'share.people': 'الأشخاص الذين وُجدوا',
  'share.found': {
    zero: 'لم يوجد أحد',
    one: 'وُجد شخص واحد',
    two: 'وُجد شخصان',
    few: 'وُجد {count} أشخاص',
    many: 'وُجد {count} شخصًا',
    other: 'وُجد {count} شخص',
  },
  'share.foundNobody': 'لا أحد من أصدقائك بهذا الاسم.',
  'share.often': 'من ترسل إليهم',
  'share.me': 'لي، لوقت لاحق',
  'share.startAt': 'ابدأ من {time}',
  'share.message': 'رسالة',
  'share.optional': '(اختيارية)',
  'share.messagePlaceholder': 'لماذا سيعجبهم؟',
  'share.lettersLeft': {
    zero: 'لم يبقَ أي حرف',
    one: 'بقي حرف واحد',
    two: 'بقي حرفان',
    few: 'بقيت {count} أحرف',
    many: 'بقي {count} حرفًا',
    other: 'بقي {count} حرف',
  },
  'share.quote': 'أضف {text}',
  'share.choose': 'اختر صديقًا',
  'share.sendTo': 'أرسل إلى {names}',
  'share.sendToMore': {
    zero: 'أرسل إلى {names}',
    one: 'أرسل إلى {names} وشخص آخر',
    two: 'أرسل إلى {names} وشخصين آخرين',
    few: 'أرسل إلى {names} و{count} آخرين',
    many: 'أرسل إلى {names} و{count} شخصًا آخر',
    other: 'أرسل إلى {names} و{count} شخص آخر',
  },
  'share.sendToLater': 'أرسل إلى {names} عند الاتصال',
  'share.sendToMoreLater': {
    zero: 'أرسل إلى {names} عند الاتصال',
    one: 'أرسل إلى {names} وشخص آخر عند الاتصال',
    two: 'أرسل إلى {names} وشخصين آخرين عند الاتصال',
    few: 'أرسل إلى {names} و{count} آخرين عند الاتصال',
    many: 'أرسل إلى {names} و{count} شخصًا آخر عند الاتصال',
    other: 'أرسل إلى {names} و{count} شخص آخر عند الاتصال',
  },
  'share.sending': 'جارٍ الإرسال…',
  'share.sent': 'أُرسل إلى {names}',
  'share.waits': 'يذهب إلى {names} عندما تتصل',
  'share.again': 'أرسل إلى شخص آخر',
};
