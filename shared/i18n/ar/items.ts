import type { items as english } from '../en/items.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** ما أُرسل إلى شخص، كما تعرضه النافذة المنبثقة ولوحة التحكم. */
export const items: Translation<typeof english, ArabicForm> = {
  'kind.video': 'فيديو',
  'kind.short': 'فيديو قصير',
  'kind.live': 'مباشر',
  'kind.music': 'موسيقى',
  'kind.album': 'ألبوم',
  'kind.playlist': 'قائمة تشغيل',
  'kind.podcast': 'بودكاست',
  'kind.episode': 'حلقة',
  'kind.movie': 'فيلم',
  'kind.series': 'مسلسل',
  'kind.article': 'مقال',
  'kind.post': 'منشور',
  'kind.book': 'كتاب',
  'kind.image': 'صورة',
  'kind.repository': 'شيفرة',
  'kind.profile': 'ملف شخصي',
  'kind.other': 'رابط',
  'item.unread': 'غير مقروء.',
  'item.startAt': 'من {time}',
  'item.watched': 'شوهد',
  'item.markWatched': 'علّمه مُشاهَدًا: {title}',
  'item.watchedHint': 'شوهد (e)',
  'item.markUnread': 'علّمه غير مقروء: {title}',
  'item.unreadHint': 'علّمه غير مقروء',
  'item.archive': 'أرشفة: {title}',
  'item.archiveHint': 'أرشفة',
  'item.select': 'تحديد: {title}',
  'item.remove': 'إزالة: {title}',
  'item.removeHint': 'إزالة (#)',
  'inbox.list': 'صندوق الوارد',
  'skeleton.loading': 'جارٍ التحميل',
  'toast.undo': 'تراجع',
};
