import type { docs as english } from '../en/docs.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** مرجع واجهة البرمجة؛ ما تفعله المسارات يقوله مستند الخادم بالإنجليزية. */
export const docs: Translation<typeof english, ArabicForm> = {
  'web.docs.title': 'مرجع واجهة البرمجة',
  'web.docs.lead': 'كل ما تستطيعه هذه الصفحة تستطيعه برامجك أيضًا.',
  'web.docs.document': 'المرجع نفسه كمستند OpenAPI',
  'web.docs.contents': 'المحتويات',
  'web.docs.openTo.anyone': 'لا يحتاج إلى دخول',
  'web.docs.openTo.bearer': 'يحتاج إلى رمز وصول',
  'web.docs.openTo.session': 'يحتاج إلى ملف تعريف ارتباط الجلسة لهذه الصفحات',
  'web.docs.openTo.either': 'يحتاج إلى رمز وصول أو إلى ملف تعريف ارتباط الجلسة',
  'web.docs.scopes': 'صلاحيات رمز شخصي: {scopes}',
  'web.docs.parameters': 'المعاملات',
  'web.docs.required': 'مطلوب',
  'web.docs.body': 'محتوى الطلب',
  'web.docs.answer': 'الجواب {status}',
  'web.docs.refusals': 'حالات الرفض',
};
