import type { nickname as english } from '../en/nickname.ts';
import type { Translation } from '../translation.ts';

/** بماذا يسمّي المرء صديقًا. */
export const nickname: Translation<typeof english> = {
  'web.nickname.title': 'بماذا تسمّي {name}؟',
  'web.nickname.label': 'اللقب',
  'web.nickname.hint': 'لا يراه غيرك. وبدونه يظهر الاسم {name}.',
  'web.nickname.done': 'صار الاسم عندك {name}',
};
