import type { player as english } from '../en/player.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** المشاهدة في لوحة التحكم، وما يأتي بعدها. */
export const player: Translation<typeof english, ArabicForm> = {
  'player.play': 'تشغيل: {title}',
  'player.playShort': 'تشغيل',
  'player.resume': 'تابع من {time}',
  'player.startOver': 'من البداية',
  'player.read': 'قراءة',
  'player.open': 'افتح على {host}',
  'player.from': 'يُشغَّل من {host}، فيعلم أنك تشاهده.',
  'player.silent': 'لا يقول هذا المشغّل إلى أين وصلت: علّمه مُشاهَدًا عندما تنتهي منه.',
  'player.frame': 'المشغّل: {title}',
  'player.failed': 'لا يمكن تشغيل هذا الملف هنا.',
  'player.finished': 'هل انتهيت؟',
  'player.finishedYes': 'نعم، علّمه مُشاهَدًا',
  'player.finishedNo': 'ليس بعد',
  'player.next': 'التالي',
  'player.nextTitle': 'التالي: {title}',
  'player.upNext': 'يأتي بعده',
  'player.upNextFrom': 'يأتي بعده · من {name}',
  'player.queueEmpty': 'لا شيء آخر ينتظر. رأيت كل شيء.',
  'player.playOn': 'شغّل التالي تلقائيًا',
  'player.time': 'كم لديك من الوقت؟',
  'player.anyTime': 'الكل',
  'player.minutes': '{count} دقيقة',
  'player.fits': {
    zero: 'لا شيء يتّسع له الوقت: {time}',
    one: 'يتّسع الوقت لشيء واحد: {time}',
    two: 'يتّسع الوقت لشيئين: {time}',
    few: 'يتّسع الوقت لـ{count} أشياء: {time}',
    many: 'يتّسع الوقت لـ{count} شيئًا: {time}',
    other: 'يتّسع الوقت لـ{count} شيء: {time}',
  },
  'player.nothingFits': 'لا شيء بهذا القصر ينتظر، أو أن مدته غير معروفة.',
  'player.now': 'الآن',
  'player.playing': 'قيد التشغيل: {title}',
  'player.stop': 'إيقاف',
  'player.theatre': 'وضع السينما',
};
