import type { offline as english } from '../en/offline.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** ما ينتظر الاتصال، وما هو جديد في التطبيق نفسه. */
export const offline: Translation<typeof english, ArabicForm> = {
  'web.waiting.title': 'بانتظار الإرسال',
  'web.waiting.text': 'يُرسَل وحده فور إمكان الوصول إلى WatchThis، حتى بعد أن تغلق هذه الصفحة.',
  'web.waiting.to': 'إلى {names}',
  'web.waiting.failed': 'إلى {names}. {reason}',
  'web.waiting.cancel': 'إلغاء',
  'web.waiting.cancelTitle': 'إلغاء إرسال {title}',
  'web.waiting.retry': 'حاول من جديد',
  'web.waiting.retryTitle': 'حاول من جديد إرسال {title}',
  'web.waiting.cancelled': 'لن يُرسَل',
  'web.waiting.later': 'بانتظار الإرسال إلى {names}',
  'web.waiting.full': 'أشياء كثيرة تنتظر الإرسال. اتصل بالإنترنت أولًا، أو ألغِ بعضها.',
  'web.waiting.count': {
    zero: 'لا شيء مما شاركته ينتظر الإرسال.',
    one: 'شيء واحد شاركته ينتظر الإرسال.',
    two: 'شيئان شاركتهما ينتظران الإرسال.',
    few: '{count} أشياء شاركتها تنتظر الإرسال.',
    many: '{count} شيئًا شاركته ينتظر الإرسال.',
    other: '{count} شيء شاركته ينتظر الإرسال.',
  },
  'web.update': 'هناك إصدار جديد من WatchThis.',
  'web.update.reload': 'إعادة التحميل',
};
