import type { backup as english } from '../en/backup.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** حفظ إعدادات الإضافة في ملف وقراءتها منه. */
export const backup: Translation<typeof english, ArabicForm> = {
  'backup.title': 'نسخة احتياطية من إعداداتك',
  'backup.text':
    'ما اخترته في هذه الصفحة وعنوان خادمك والمواقع التي لا تريد أن تُسأل عنها، في ملف. لا رموز وصول ولا مفاتيح ولا شيء مما أُرسل.',
  'backup.save': 'احفظ في ملف',
  'backup.read': 'اقرأ من ملف…',
  'backup.done': 'صارت إعداداتك كما في الملف.',
  'backup.withoutFriend': 'صارت إعداداتك كما في الملف، إلا الصديق المعتاد، فهو ليس من أصدقائك هنا.',
  'backup.undo': 'تراجع',
  'backup.undone': 'عادت إعداداتك كما كانت.',
  'backup.notSettings': 'هذا ليس ملف إعدادات WatchThis. لم يتغيّر شيء.',
  'backup.tooNew': 'كُتب هذا الملف بإصدار أحدث من WatchThis. حدّث الإضافة ثم اقرأه من جديد. لم يتغيّر شيء.',
  'backup.wrong': 'في هذا الملف قيمة {place} بلا معنى. لم يتغيّر شيء.',
};
