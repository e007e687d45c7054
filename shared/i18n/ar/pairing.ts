import type { pairing as english } from '../en/pairing.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** ربط جهاز. */
export const pairing: Translation<typeof english, ArabicForm> = {
  'web.connect.title': 'اربط جهازًا',
  'web.connect.how': 'تُظهر إضافة المتصفّح أو برنامجك رمزًا. اكتبه هنا.',
  'web.connect.code': 'الرمز',
  'web.connect.next': 'متابعة',
  'web.connect.extension': 'تريد إضافة المتصفّح هذه أن تقرأ صندوق واردك وأن تشارك باسم {name}.',
  'web.connect.program': 'يريد هذا البرنامج أن يقرأ صندوق واردك وأن يشارك باسم {name}.',
  'web.connect.asked': 'جاء الطلب {when}.',
  'web.connect.compare': 'اربط فقط إن بدأت هذا بنفسك ورأيت الرمز نفسه هناك.',
  'web.connect.connect': 'ربط',
  'web.connect.refuse': 'رفض',
  'web.connect.done': 'رُبط {name}',
  'web.connect.doneText': 'يمكنك إغلاق هذا التبويب والعودة من حيث أتيت.',
  'web.connect.refused': 'رُفض {name}',
  'web.connect.refusedText': 'لم يُربط شيء. إن لم تطلب ذلك فألقِ نظرة على أجهزتك.',
  'web.connect.home': 'إلى صندوق الوارد',
  'web.connect.devices': 'عرض أجهزتك',
  'problem.AUTHORIZATION_PENDING': 'لم يؤكّد أحد الرمز بعد.',
  'problem.SLOW_DOWN': 'كان ذلك أسرع من اللازم. انتظر لحظة ثم حاول من جديد.',
  'problem.ACCESS_DENIED': 'رُفض الرمز.',
  'problem.CODE_EXPIRED': 'انتهت صلاحية هذا الرمز. احصل على رمز جديد من حيث حصلت على هذا.',
  'problem.INVALID_CODE': 'لا جهاز يُظهر هذا الرمز الآن. تحقّق منه، أو احصل على رمز جديد.',
};
