import type { triage as english } from '../en/triage.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** وارد طويل في النافذة المنبثقة: تضييقه وفتحه كله. */
export const triage: Translation<typeof english, ArabicForm> = {
  'narrow.unread': 'غير مقروء',
  'narrow.between': '{from}–{to} دقيقة',
  'narrow.shown': 'المعروض: {count} من {all}',
  'narrow.noneTitle': 'لا شيء من هذا',
  'narrow.noneText': 'لا شيء مما ينتظرك يوافق كل ما اخترته.',
  'narrow.showAll': 'اعرض الكل',
  'open.all': 'افتح الكل',
  'open.hint': 'يفتح غير المقروء في علامات تبويب في الخلفية (Shift+O)',
  'open.some': 'افتح {count} من {all}',
  'open.opened': {
    zero: 'لم يُفتح شيء',
    one: 'فُتحت علامة تبويب واحدة',
    two: 'فُتحت علامتا تبويب',
    few: 'فُتحت {count} علامات تبويب',
    many: 'فُتحت {count} علامة تبويب',
    other: 'فُتحت {count} علامة تبويب',
  },
};
