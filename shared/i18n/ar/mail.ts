import type { mail as english } from '../en/mail.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** ما يكتبه الخادم إلى الناس بالبريد. */
export const mail: Translation<typeof english, ArabicForm> = {
  'mail.lasts': 'يعمل الرابط مرة واحدة، خلال ساعة.',
  'mail.verify': 'أكّد عنوان بريدك الإلكتروني',
  'mail.verify.text': 'أعطى الحساب {username} على {server} هذا العنوان بريدًا إلكترونيًا له. أكّده إن كان الحساب لك.',
  'mail.verify.ignore': 'إن لم يكن لك فلا تفعل شيئًا: لا يستطيع أحد استعمال هذا العنوان دون موافقتك.',
  'mail.verify.button': 'تأكيد هذا العنوان',
  'mail.reset': 'اختر كلمة مرور جديدة',
  'mail.reset.text': 'طلب أحدهم كلمة مرور جديدة لحسابك {username} على {server}.',
  'mail.reset.ignore': 'إن لم تكن أنت فلا تفعل شيئًا: تبقى كلمة مرورك كما هي.',
  'mail.reset.button': 'اختر كلمة مرور جديدة',
  'mail.changed': 'تغيّرت كلمة مرورك',
  'mail.changed.text': 'تغيّرت الآن كلمة مرور حسابك {username} على {server}.',
  'mail.changed.act': 'إن لم تكن أنت فاختر كلمة جديدة فورًا.',
  'mail.givenUp': 'تم تغيير عنوان بريدك الإلكتروني',
  'mail.givenUp.text': 'لم يعد حسابك {username} على {server} يستخدم هذا العنوان.',
  'mail.givenUp.act': 'إن لم تكن أنت من غيّره فسجّل الدخول وغيّر كلمة مرورك فورًا. وإن تعذّر ذلك فاسأل من يدير الخادم.',
  'mail.givenUp.button': 'افتح الإعدادات',
};
