import type { rare as english } from '../en/rare.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** ما تقوله النافذة المنبثقة بين حين وآخر. */
export const rare: Translation<typeof english, ArabicForm> = {
  'stopped.title': 'شارك ما يستحق المشاهدة',
  'stopped.text': 'اربط هذا المتصفّح بحسابك. تؤكّد رمزًا قصيرًا في لوحة التحكم؛ ولا تُكتب هنا كلمة مرور.',
  'stopped.connect': 'اربط بـ{server}',
  'stopped.other': 'استعمل خادمًا آخر…',
  'stopped.endedTitle': 'فُصل هذا المتصفّح',
  'stopped.endedText': 'فُصل من جهاز آخر. ما لم ترسله بعد ما زال هنا.',
  'stopped.reconnect': 'أعد الربط بـ{server}',
  'trouble.look': 'انظر',
  'trouble.refused': {
    zero: 'لم يُرفض أي إرسال.',
    one: 'رُفض إرسال واحد.',
    two: 'رُفض إرسالان.',
    few: 'رُفضت {count} إرسالات.',
    many: 'رُفض {count} إرسالًا.',
    other: 'رُفض {count} إرسال.',
  },
  'trouble.tooFast': 'أنت ترسل بسرعة: يخرج التالي بعد {time}.',
  'trouble.offline': 'أنت غير متصل. ما تفعله يُحفظ ويُرسل لاحقًا.',
  'trouble.saved': 'ما تراه يعود إلى: {age}.',
  'unreachable.title': 'تعذّر الوصول إلى {server}',
  'unreachable.next': 'محاولة أخرى بعد {time}.',
  'unreachable.retry': 'حاول الآن',
  'unreachable.copy': 'انسخ التفاصيل',
  'unreachable.copied': 'نُسخ.',
  'refusal.private': 'هذه نافذة خاصة، لذلك لا يُقرأ منها شيء. يمكنك لصق رابط.',
  'refusal.browser': 'هذه الصفحة لمتصفّحك، ولا يستطيع صديق فتحها. يمكنك لصق رابط.',
  'refusal.store': 'لا تسمح المتصفّحات لأي إضافة بالنظر إلى متجرها. يمكنك لصق الرابط.',
  'refusal.file': 'هذا ملف على حاسوبك، ولا يستطيع صديق فتحه. يمكنك لصق رابط.',
  'refusal.unknown': 'لا يقول المتصفّح أي صفحة مفتوحة. انقر زر WatchThis في الصفحة، أو ألصق رابطًا.',
  'paste.label': 'الرابط',
  'paste.noLink': 'ليس هذا رابطًا. يبدو الرابط هكذا https://example.org/page.',
  'paste.next': 'شارك هذا الرابط',
  'invite.noFriends': 'ليس لديك أصدقاء هنا بعد. أرسل دعوة إلى أحد؛ وحتى ذلك الحين يمكنك أن تحفظ أشياء لنفسك.',
  'invite.copy': 'انسخ الدعوة',
  'invite.link': 'رابط الدعوة',
  'invite.copied': 'نُسخ. من يفتحه يصبح صديقك.',
  'invite.copyByHand': 'انسخه من الحقل.',
};
