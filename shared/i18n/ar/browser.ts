import type { browser as english } from '../en/browser.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/** ما يعرضه المتصفّح نفسه عن الإضافة. */
export const browser: Translation<typeof english, ArabicForm> = {
  'browser.name': 'WatchThis',
  'browser.description': 'أرسل الصفحة التي أنت فيها إلى صديق، وشاهد ما أرسله إليك أصدقاؤك.',
  'browser.commandOpen': 'افتح صندوق الوارد',
  'browser.commandShare': 'اختر صديقًا لهذه الصفحة',
  'browser.commandQuickSend': 'أرسل هذه الصفحة فورًا إلى صديقك المعتاد',
  'browser.title': 'WatchThis',
  'browser.titleNew': 'WatchThis: ‏{count} جديد',
  'browser.titleSent': 'WatchThis: أُرسل',
  'browser.titleStuck': 'WatchThis: تعذّر إرسال شيء',
  'browser.titleEnded': 'WatchThis: فُصل هذا المتصفّح',
  'browser.titleSignedOut': 'WatchThis: لم يُربط بعد',
  'browser.menuConnect': 'اربط WatchThis…',
  'browser.menuSend': 'أرسل إلى صديق…',
  'browser.menuSendTo': 'أرسل إلى صديق',
  'browser.menuChoose': 'اختر صديقًا وأضف رسالة…',
  'browser.menuSave': 'احفظ لي',
  'browser.menuInbox': 'افتح صندوق الوارد',
  'browser.menuDashboard': 'افتح لوحة التحكم',
  'browser.menuMarkAllSeen': 'علّم الكل مرئيًا',
  'browser.menuPause': 'أوقف التنبيهات مؤقتًا',
  'browser.menuPauseHour': 'لمدة ساعة',
  'browser.menuPauseTomorrow': 'حتى الغد',
  'browser.menuPauseEnd': 'أظهر التنبيهات من جديد',
  'browser.omniboxHelp': 'اكتب اسم صديق ورسالة لإرسال هذه الصفحة، أو / للبحث في صندوق واردك',
  'browser.omniboxSend': 'أرسل هذه الصفحة إلى {name}',
  'browser.omniboxSendWith': 'أرسل هذه الصفحة إلى {name}: {message}',
  'browser.omniboxNobody': 'لا صديق باسم {name}. اختر صديقًا…',
  'browser.omniboxSearch': 'ابحث في صندوق واردك عن {words}',
  'browser.omniboxItem': '{title}، من {name}',
};
