import type { connection as english } from '../en/connection.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** ما بين الإضافة وخادمها. */
export const connection: Translation<typeof english, ArabicForm> = {
  'connection.offline': 'أنت غير متصل. اتصل بالإنترنت وحاول من جديد.',
  'connection.unreachable': 'لا يجيب {server}. تحقّق من العنوان ومن أن الخادم يعمل.',
  'connection.notWatchThis': 'يجيب {server} لكنه ليس خادم WatchThis. تحقّق من العنوان.',
  'connection.tooOld': 'الخادم {server} أقدم من هذه الإضافة. اطلب ممن يديره أن يحدّثه.',
  'connection.tooNew': 'هذه الإضافة أقدم من الخادم {server}. حدّث الإضافة.',
  'connection.signedOut': 'خرجت من حسابك. اربط هذا المتصفّح من جديد.',
  'connection.rateLimited': 'كان ذلك أسرع مما يقبل {server}. انتظر دقيقة وحاول من جديد.',
  'connection.serverError': 'أجاب {server} بخطأ. حاول من جديد بعد لحظة.',
  'connection.notReady': 'يبدأ {server} الآن. حاول من جديد بعد لحظة.',
  'connection.refused': 'رُفض الرمز في لوحة التحكم. ابدأ من جديد إن كان ذلك سهوًا.',
  'connection.expired': 'انتهت صلاحية الرمز. ابدأ من جديد لتحصل على رمز آخر.',
  'connection.notFriends': 'لم تعودا صديقين.',
  'connection.invalidUrl': 'لا يمكن مشاركة هذا الرابط.',
  'connection.tooLate': 'لا يمكن تغيير الرسالة إلا خلال خمس دقائق.',
  'connection.takenBack': 'سُحب ذلك من قبل.',
  'connection.other': 'رفض الخادم ذلك ({code}).',
};
