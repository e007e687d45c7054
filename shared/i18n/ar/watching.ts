import type { watching as english } from '../en/watching.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** ما تلاحظه الإضافة وحدها في المواقع المسموح بها. */
export const watching: Translation<typeof english, ArabicForm> = {
  'watching.offer': 'هل يُلاحَظ تلقائيًا ما شاهدته على {site}؟',
  'watching.allow': 'سماح',
  'watching.decline': 'لا',
  'watching.declineLabel': 'لا تسألني من جديد على {site}',
  'watching.asked': 'هل شاهدت «{title}»؟',
  'watching.yes': 'نعم',
  'watching.no': 'ليس بعد',
  'watching.marked': 'عُلّم مُشاهَدًا: «{title}»',
  'watching.undo': 'تراجع',
  'watching.fine': 'حسنًا',
  'watching.title': 'المشاهدة',
  'watching.text':
    'في المواقع التي تسمح بها يلاحظ WatchThis إلى أين وصلت في مشاهدة ما أرسله إليك أصدقاؤك. لا ينظر هناك إلى شيء آخر، ولا إلى شيء في النوافذ الخاصة.',
  'watching.isOn': 'لاحظ ما شاهدته',
  'watching.then': 'عندما أشاهد شيئًا',
  'watching.mark': 'علّمه مُشاهَدًا',
  'watching.ask': 'اسألني',
  'watching.nothing': 'تذكّر فقط أين وصلت',
  'watching.threshold': 'يُعدّ مُشاهَدًا عند',
  'watching.thresholdHint': 'من الطويل يكفي معظمه مع دقيقته الأخيرة.',
  'watching.part': '{percent} منه',
  'watching.sites': 'المواقع المسموح بها',
  'watching.noSites': 'لا شيء بعد. تسألك النافذة المنبثقة عندما تكون في صفحة أرسلها إليك صديق.',
  'watching.remove': 'إزالة',
  'watching.removeLabel': 'إزالة {site}',
  'watching.waiting': 'مواقع في صندوق واردك',
  'watching.allowLabel': 'سماح للموقع {site}',
};
