import type { composer as english } from '../en/composer.ts';
import type { Translation } from '../translation.ts';

/** ما تقوله اللوحة حول نموذج الإرسال. */
export const composer: Translation<typeof english> = {
  'web.share.title': 'شارك رابطًا',
  'web.share.how': 'ألصق رابط فيديو أو مقال أو أغنية أو أي صفحة. ثم اختر من يصله.',
  'web.share.noLink': 'لا رابط فيما شاركته. ألصق رابطًا هنا.',
  'web.share.noFriends': 'ليس لديك أصدقاء هنا بعد، لكن يمكنك أن تحتفظ به لنفسك.',
  'web.share.invite': 'ادعُ صديقًا',
  'web.share.me': 'نفسك',
  'web.done.sent': 'أُرسل إلى {names}',
};
