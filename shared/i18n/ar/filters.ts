import type { filters as english } from '../en/filters.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** تضييق صندوق الوارد، وفعل شيء بعدة أشياء معًا. */
export const filters: Translation<typeof english, ArabicForm> = {
  'filter.unwatched': 'لم يُشاهَد بعد',
  'filter.remove': 'إزالة المرشّح: {filter}',
  'web.inbox.laterTitle': 'لا شيء مؤجَّل',
  'web.inbox.laterText': 'ما تؤجّله ينتظر هنا، ويعود غير مقروء حين يحين وقته.',
  'view.label': 'العرض',
  'view.list': 'قائمة',
  'view.gallery': 'معرض',
  'many.label': 'ما تفعله بما حدّدته',
  'many.all': 'تحديد الكل',
  'many.none': 'إلغاء التحديد',
  'many.read': 'علّمه مقروءًا',
  'many.watched': 'شوهد',
  'many.archive': 'أرشفة',
  'many.remove': 'إزالة',
  'many.done.read': {
    zero: 'لم يُعلَّم شيء مقروءًا',
    one: 'عُلّم واحد مقروءًا',
    two: 'عُلّم اثنان مقروءين',
    few: 'عُلّمت {count} مقروءة',
    many: 'عُلّم {count} مقروءًا',
    other: 'عُلّم {count} مقروءًا',
  },
  'many.done.watched': {
    zero: 'لم يُعلَّم شيء مُشاهَدًا',
    one: 'عُلّم واحد مُشاهَدًا',
    two: 'عُلّم اثنان مُشاهَدين',
    few: 'عُلّمت {count} مُشاهَدة',
    many: 'عُلّم {count} مُشاهَدًا',
    other: 'عُلّم {count} مُشاهَدًا',
  },
  'many.done.archive': {
    zero: 'لم يُؤرشَف شيء',
    one: 'أُرشف واحد',
    two: 'أُرشف اثنان',
    few: 'أُرشفت {count}',
    many: 'أُرشف {count}',
    other: 'أُرشف {count}',
  },
  'many.done.remove': {
    zero: 'لم يُزَل شيء',
    one: 'أُزيل واحد',
    two: 'أُزيل اثنان',
    few: 'أُزيلت {count}',
    many: 'أُزيل {count}',
    other: 'أُزيل {count}',
  },
};
