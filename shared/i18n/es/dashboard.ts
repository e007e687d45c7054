import type { dashboard as english } from '../en/dashboard.ts';
import type { Translation } from '../translation.ts';

/**
 * El panel: lo que rodea sus páginas, y las que se ven cada día.
 *
 * Las palabras, en todas partes las mismas:
 * inbox bandeja de entrada · sent enviados · friend amigo · share compartir · send enviar · seen visto · watched terminado,
 * porque «visto» ya es seen y también los artículos se terminan · take back, withdraw retirar · archive archivar · log in entrar ·
 * log out salir · sign out cerrar sesión · sign up crear una cuenta · device dispositivo · access token token de acceso ·
 * passkey llave de acceso · dashboard panel ·
 * alert aviso · notification notificación · link (an account) vincular. Se tutea.
 */
export const dashboard: Translation<typeof english> = {
  'web.title': '{name} · WatchThis',
  'web.title.unread': '({count}) {name} · WatchThis',
  'web.skip': 'Ir al contenido',
  'web.nav.main': 'Menú principal',
  'web.nav.compact': 'Menú principal, compacto',
  'web.nav.home': 'Inicio',
  'web.nav.inbox': 'Entrada',
  'web.nav.sent': 'Enviados',
  'web.nav.friends': 'Amigos',
  'web.nav.settings': 'Ajustes',
  'web.nav.notifications': 'Notificaciones',
  'web.nav.unseen': 'nuevas:',
  'web.nav.share': 'Compartir un enlace',
  'web.nav.unread': 'sin leer:',
  'web.nav.requests': 'solicitudes:',
  'web.offline':
    'No se puede llegar a WatchThis. Lo que ves puede ser antiguo; se actualiza solo cuando vuelva la conexión.',
  'web.loading': 'Un momento…',
  'web.more': 'Cargar más',
  'web.close': 'Cerrar',
  'web.cancel': 'Cancelar',
  'web.copyByHand': 'Cópialo de donde se muestra: aquí tu navegador mantiene cerrado el portapapeles.',
  'web.failure.title': 'No se pudo cargar',
  'web.failure.retry': 'Reintentar',
  'web.notFound.title': 'No encontrado',
  'web.notFound.heading': 'Aquí no hay nada',
  'web.notFound.text': 'Puede que la dirección esté mal escrita, o que lo que había aquí ya no esté.',
  'web.notFound.home': 'Ir a la página de inicio',

  'web.done.watched': 'Terminado',
  'web.done.archived': 'Archivado',
  'web.done.unarchived': 'De vuelta en tu bandeja de entrada',
  'web.done.removed': 'Quitado',
  'web.done.withdrawn': 'Retirado',
  'web.done.asked': 'Solicitud enviada a {name}. Seréis amigos cuando acepte.',
  'web.done.declined': 'Rechazada. No se avisa a nadie.',
  'web.done.befriended': 'Ahora tú y {name} sois amigos',
  'web.done.unfriended': 'Tú y {name} ya no sois amigos',
  'web.done.blocked': 'Has bloqueado a {name}',
  'web.done.unblocked': 'Ya no bloqueas a {name}',
  'web.done.revoked': 'La invitación ha terminado',
  'web.done.copied': 'Copiado. Quien lo abra será tu amigo.',
  'web.done.revokedDevice': 'Se ha cerrado la sesión de {name}',
  'web.done.revokedDevices': {
    one: 'Se ha cerrado la sesión en otro dispositivo',
    other: 'Se ha cerrado la sesión en otros {count} dispositivos',
  },

  'web.done.saved': 'Guardado',

  'web.signUp': 'Crear una cuenta',
  'web.logIn': 'Entrar',
  'web.username': 'Nombre de usuario',

  'web.home.morning': 'Buenos días, {name}',
  'web.home.afternoon': 'Buenas tardes, {name}',
  'web.home.evening': 'Buenas noches, {name}',
  'web.home.all': 'Ver todo',
  'web.home.aloneTitle': 'Compartir es cosa de dos',
  'web.home.aloneText': 'Invita a un amigo y envíale lo mejor que has visto esta semana.',
  'web.friends.asking': 'Quieren ser tus amigos',
  'web.home.invite': 'Invitar a un amigo',
  'web.quick.label': 'Enlace para compartir',
  'web.quick.placeholder': 'Pega un enlace para compartir…',
  'web.quick.share': 'Compartir',
  'web.search': 'Buscar',
  'web.search.inboxHint':
    'Palabras, "palabras exactas", -sin, from:ana, kind:video, shorter:20, is:unread, after:2026-11',
  'web.search.sentHint':
    'Palabras, "palabras exactas", -sin, to:ana, kind:video, shorter:20, is:watched, after:2026-11',
  'web.search.found': 'Lo que se encontró',
  'web.search.nothing': 'No se encontró nada',
  'web.search.nothingText': 'Revisa la ortografía, o busca menos palabras.',
  'web.search.unclear': 'Esa búsqueda no está clara',
  'web.search.clear': 'Mostrar todo',
  'web.inbox.filters': 'Mostrar',
  'web.inbox.all': 'Todo',
  'web.inbox.unread': 'Sin leer',
  'web.inbox.archived': 'Archivado',
  'web.inbox.emptyTitle': 'Estás al día',
  'web.inbox.emptyText': 'Lo que te envíen tus amigos llega aquí. Mientras tanto, alégrale el día a alguien.',
  'web.inbox.archivedTitle': 'Nada archivado',
  'web.inbox.archivedText': 'Lo que archivas se queda aquí, sin estorbar a lo nuevo.',
  'web.item.title': 'Compartido contigo',
  'web.item.goneTitle': 'Esto ya no está',
  'web.item.toInbox': 'Ir a tu bandeja de entrada',
  'web.item.open': 'Abrir',
  'web.item.watched': 'Marcar como terminado',
  'web.item.unwatched': 'Aún sin terminar',
  'web.item.archive': 'Archivar',
  'web.item.unarchive': 'Devolver a la bandeja de entrada',

  'web.sent.emptyTitle': 'Aún no has enviado nada',
  'web.sent.emptyText': 'Cuando envíes un enlace, verás aquí cuándo llegó, se abrió y se terminó.',
  'web.withdraw.title': '¿Retirar esto?',
  'web.withdraw.text': '«{title}» desaparece de la bandeja de entrada de {name}. Puedes volver a enviarlo.',
  'web.withdraw.deed': 'Retirar',
};
