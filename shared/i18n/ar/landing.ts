import type { landing as english } from '../en/landing.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** ما تقوله الصفحة لمن لم يأتِ من قبل. */
export const landing: Translation<typeof english, ArabicForm> = {
  'web.landing.title': 'ضع رابطًا في صندوق وارد صديقك، واعرف متى شاهده',
  'web.landing.lead': 'نقرة واحدة في متصفّحك ترسل ما تشاهده أو تقرؤه. لا خلاصة أخبار ولا متابعين: أنت وأصدقاؤك فقط.',
  'web.landing.steps': 'كيف يعمل',
  'web.landing.step.one': 'ادعُ صديقًا',
  'web.landing.step.oneText': 'أنشئ حسابًا وأرسل إلى شخص واحد رابط دعوتك. هذا كل ما يلزم.',
  'web.landing.step.two': 'أرسل ما تحب',
  'web.landing.step.twoText': 'انقر الزر في متصفّحك، أو ألصق رابطًا هنا. وأضف كلمة عن السبب.',
  'web.landing.step.three': 'اعرف أنه وصل',
  'web.landing.step.threeText': 'ترى متى وصل وفُتح وشوهد، فيمكنكما التحدّث عنه.',
  'web.landing.privacy': 'الخصوصية بكلمات واضحة',
  'web.landing.privacy.permissions': 'لا تنظر الإضافة إلى صفحة إلا عندما تنقرها.',
  'web.landing.privacy.private': 'ما ترسله يراه من ترسله إليه، ولا يراه أحد سواه.',
  'web.landing.privacy.tracking': 'لا إعلانات ولا تعقّب ولا شيء من شركات أخرى في هذه الصفحة.',
  'web.landing.privacy.yours': 'يمكنك في أي وقت إخراج أي جهاز، وسحب ما أرسلته، وحظر أي شخص.',
  'web.landing.host': 'شغّله بنفسك',
  'web.landing.hostText': 'WatchThis برنامج حر. مع Node على حاسوبك، يبدأ أمران خادمًا خاصًا بك:',
  'web.landing.api': 'ابنِ عليه: مرجع واجهة البرمجة',
  'web.demo.label':
    'نافذة WatchThis المنبثقة: صندوق وارد فيه رابطان غير مقروءين من أصدقاء، وإشعار بأن ميا شاهدت ما أرسلته.',
  'web.demo.video': 'كيف يحوم الطائر الطنّان',
  'web.demo.article': 'قطارات الليل تعود',
  'web.demo.song': 'حفل كامل على مكتب صغير',
  'web.demo.from.one': 'ميا · قبل 3 دقائق',
  'web.demo.from.two': 'يوناس · قبل ساعتين',
  'web.demo.from.three': 'آيلين · أمس',
  'web.demo.receipt': 'شاهدت ميا ما أرسلته',
};
