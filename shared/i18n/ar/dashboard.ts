import type { dashboard as english } from '../en/dashboard.ts';
import type { Translation } from '../translation.ts';
import type { ArabicForm } from './forms.ts';

/**
 * لوحة التحكم: ما حول صفحاتها، وما يُرى منها كل يوم.
 *
 * المصطلحات، واحدة في كل مكان:
 * inbox صندوق الوارد · sent المُرسَل · friend صديق · share مشاركة · send إرسال · seen مرئي · watched شوهد، وإن كان مقالًا ·
 * take back, withdraw سحب · archive أرشفة · log in دخول · log out, sign out خروج · sign up إنشاء حساب · device جهاز ·
 * access token رمز وصول · passkey مفتاح مرور · dashboard لوحة التحكم · alert تنبيه · notification إشعار ·
 * push service خدمة الدفع. المخاطبة: أنتَ.
 */
export const dashboard: Translation<typeof english, ArabicForm> = {
  'web.title': '{name} · WatchThis',
  'web.title.unread': '({count}) {name} · WatchThis',
  'web.skip': 'انتقل إلى المحتوى',
  'web.nav.main': 'القائمة الرئيسية',
  'web.nav.compact': 'القائمة الرئيسية المختصرة',
  'web.nav.home': 'الرئيسية',
  'web.nav.inbox': 'الوارد',
  'web.nav.sent': 'المُرسَل',
  'web.nav.friends': 'الأصدقاء',
  'web.nav.settings': 'الإعدادات',
  'web.nav.notifications': 'الإشعارات',
  'web.nav.unseen': 'جديدة:',
  'web.nav.share': 'شارك رابطًا',
  'web.nav.unread': 'غير مقروء:',
  'web.nav.requests': 'طلبات:',
  'web.offline': 'لا يمكن الوصول إلى WatchThis الآن. قد يكون ما تراه قديمًا؛ يتحدّث وحده عند عودة الاتصال.',
  'web.loading': 'لحظة من فضلك…',
  'web.more': 'حمّل المزيد',
  'web.close': 'إغلاق',
  'web.cancel': 'إلغاء',
  'web.copyByHand': 'انسخه من حيث يظهر: متصفّحك يُبقي الحافظة مغلقة هنا.',
  'web.failure.title': 'تعذّر التحميل',
  'web.failure.retry': 'حاول من جديد',
  'web.notFound.title': 'غير موجود',
  'web.notFound.heading': 'لا شيء هنا',
  'web.notFound.text': 'ربما كُتب العنوان خطأً، أو ذهب ما كان هنا.',
  'web.notFound.home': 'إلى الصفحة الأولى',

  'web.done.watched': 'شوهد',
  'web.done.archived': 'أُرشف',
  'web.done.unarchived': 'عاد إلى صندوق الوارد',
  'web.done.removed': 'أُزيل',
  'web.done.withdrawn': 'سُحب',
  'web.done.asked': 'أُرسل الطلب إلى {name}. تصبحان صديقين عند القبول.',
  'web.done.declined': 'رُفض، ولن يعلم أحد بذلك.',
  'web.done.befriended': 'أصبحت أنت و{name} صديقين',
  'web.done.unfriended': 'لم تعد أنت و{name} صديقين',
  'web.done.blocked': 'حُظر {name}',
  'web.done.unblocked': 'لم يعد {name} محظورًا',
  'web.done.revoked': 'انتهت الدعوة',
  'web.done.copied': 'نُسخ. من يفتحه يصبح صديقك.',
  'web.done.revokedDevice': 'خرج {name} من الحساب',
  'web.done.revokedDevices': {
    zero: 'لم يخرج أي جهاز آخر',
    one: 'خرج جهاز آخر من الحساب',
    two: 'خرج جهازان آخران من الحساب',
    few: 'خرجت {count} أجهزة أخرى من الحساب',
    many: 'خرج {count} جهازًا آخر من الحساب',
    other: 'خرج {count} جهاز آخر من الحساب',
  },

  'web.done.saved': 'حُفظ',

  'web.signUp': 'إنشاء حساب',
  'web.logIn': 'تسجيل الدخول',
  'web.username': 'اسم المستخدم',

  'web.home.morning': 'صباح الخير يا {name}',
  'web.home.afternoon': 'طاب نهارك يا {name}',
  'web.home.evening': 'مساء الخير يا {name}',
  'web.home.all': 'عرض الكل',
  'web.home.aloneTitle': 'المشاركة تحتاج إلى اثنين',
  'web.home.aloneText': 'ادعُ صديقًا واحدًا، وأرسل إليه أجمل ما رأيت هذا الأسبوع.',
  'web.friends.asking': 'يودّون أن يصبحوا أصدقاءك',
  'web.home.invite': 'ادعُ صديقًا',
  'web.quick.label': 'الرابط المراد مشاركته',
  'web.quick.placeholder': 'ألصق رابطًا لمشاركته…‏',
  'web.quick.share': 'مشاركة',
  'web.search': 'بحث',
  'web.search.inboxHint':
    'كلمات، "كلمات بنصّها"، ‎-بدونها، ‎from:ana، ‎kind:video، ‎shorter:20، ‎is:unread، ‎after:2026-11',
  'web.search.sentHint':
    'كلمات، "كلمات بنصّها"، ‎-بدونها، ‎to:ana، ‎kind:video، ‎shorter:20، ‎is:watched، ‎after:2026-11',
  'web.search.found': 'نتائج البحث',
  'web.search.nothing': 'لم يُعثر على شيء',
  'web.search.nothingText': 'تحقّق من الإملاء، أو ابحث بكلمات أقل.',
  'web.search.unclear': 'هذا البحث غير واضح',
  'web.search.clear': 'إظهار كل شيء',
  'web.inbox.filters': 'عرض',
  'web.inbox.all': 'الكل',
  'web.inbox.unread': 'غير المقروء',
  'web.inbox.archived': 'المؤرشف',
  'web.inbox.emptyTitle': 'رأيت كل شيء',
  'web.inbox.emptyText': 'عندما يرسل إليك الأصدقاء شيئًا يصل إلى هنا. وحتى ذلك الحين أسعِد أحدًا.',
  'web.inbox.archivedTitle': 'لا شيء مؤرشف',
  'web.inbox.archivedText': 'ما تؤرشفه يبقى هنا، بعيدًا عن طريق الجديد.',
  'web.item.title': 'شُورك معك',
  'web.item.goneTitle': 'لم يعد هذا موجودًا',
  'web.item.toInbox': 'انتقل إلى صندوق الوارد',
  'web.item.open': 'فتح',
  'web.item.watched': 'علّمه مُشاهَدًا',
  'web.item.unwatched': 'لم يُشاهَد بعد',
  'web.item.archive': 'أرشفة',
  'web.item.unarchive': 'أعِده إلى الوارد',

  'web.sent.emptyTitle': 'لم تُرسل شيئًا بعد',
  'web.sent.emptyText': 'عندما ترسل رابطًا ترى هنا متى وصل وفُتح وشوهد.',
  'web.withdraw.title': 'سحب هذا؟',
  'web.withdraw.text': 'يختفي «{title}» من صندوق وارد {name}. يمكنك إرساله من جديد.',
  'web.withdraw.deed': 'سحب',
};
