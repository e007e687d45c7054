import type { narrowing as english } from '../en/narrowing.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** ما تُضيَّق به قائمة، في النافذة المنبثقة ولوحة التحكم. */
export const narrowing: Translation<typeof english, ArabicForm> = {
  'filter.narrow': 'تضييق',
  'filter.from': 'من {name}',
  'filter.shorter': 'حتى {minutes} دقيقة',
  'filter.longer': 'أكثر من {minutes} دقيقة',
};
