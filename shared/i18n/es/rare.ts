import type { rare as english } from '../en/rare.ts';
import type { Translation } from '../translation.ts';

/** Lo que la ventana emergente dice de vez en cuando. */
export const rare: Translation<typeof english> = {
  'stopped.title': 'Comparte lo que merece la pena ver',
  'stopped.text':
    'Conecta este navegador a tu cuenta. Confirmas un código corto en tu panel; aquí no se escribe ninguna contraseña.',
  'stopped.connect': 'Conectar a {server}',
  'stopped.other': 'Usar otro servidor…',
  'stopped.endedTitle': 'Se desconectó este navegador',
  'stopped.endedText': 'Se desconectó desde otro dispositivo. Lo que aún no habías enviado sigue aquí.',
  'stopped.reconnect': 'Volver a conectar a {server}',
  'trouble.look': 'Ver',
  'trouble.refused': { one: 'Se rechazó un envío.', other: 'Se rechazaron {count} envíos.' },
  'trouble.unchanged': { one: 'No se pudo cambiar un mensaje.', other: 'No se pudieron cambiar {count} mensajes.' },
  'trouble.tooFast': 'Envías muy rápido: el siguiente sale dentro de {time}.',
  'trouble.offline': 'No tienes conexión. Lo que hagas se guarda y se envía después.',
  'trouble.saved': 'Lo que ves es de {age}.',
  'unreachable.title': 'No se puede llegar a {server}',
  'unreachable.next': 'Otro intento dentro de {time}.',
  'unreachable.retry': 'Reintentar ahora',
  'unreachable.copy': 'Copiar los detalles',
  'unreachable.copied': 'Copiado.',
  'refusal.private': 'Esta es una ventana privada, así que no se lee nada de ella. Puedes pegar un enlace.',
  'refusal.browser': 'Esta página es de tu navegador, y un amigo no podría abrirla. Puedes pegar un enlace.',
  'refusal.store': 'Los navegadores no dejan que ninguna extensión mire su tienda. Puedes pegar el enlace.',
  'refusal.file': 'Esto es un archivo de tu ordenador, y un amigo no podría abrirlo. Puedes pegar un enlace.',
  'refusal.unknown':
    'El navegador no dice qué página está abierta. Haz clic en el botón de WatchThis en la página, o pega un enlace.',
  'paste.label': 'Enlace',
  'paste.noLink': 'Eso no es un enlace. Son como https://example.org/page.',
  'paste.next': 'Compartir este enlace',
  'invite.noFriends': 'Aún no tienes amigos aquí. Envía una invitación; hasta entonces puedes guardar cosas para ti.',
  'invite.copy': 'Copiar la invitación',
  'invite.link': 'Enlace de invitación',
  'invite.copied': 'Copiado. Quien lo abra será tu amigo.',
  'invite.copyByHand': 'Cópialo del campo.',
  'tabs.sendAll': { one: 'Enviar la pestaña seleccionada', other: 'Enviar las {count} pestañas seleccionadas' },
  'tabs.leftOut': {
    one: 'Una de ellas no se puede enviar y se deja fuera.',
    other: '{count} de ellas no se pueden enviar y se dejan fuera.',
  },
  'correct.takeBack': 'Retirar',
};
