import type { connection as english } from '../en/connection.ts';
import type { Translation } from '../translation.ts';

/** Lo que hay entre la extensión y su servidor. */
export const connection: Translation<typeof english> = {
  'connection.offline': 'No tienes conexión. Conéctate a internet e inténtalo de nuevo.',
  'connection.unreachable': '{server} no responde. Comprueba la dirección y que el servidor esté en marcha.',
  'connection.notWatchThis': '{server} responde, pero no es un servidor de WatchThis. Comprueba la dirección.',
  'connection.tooOld':
    'El servidor {server} es más antiguo que esta extensión. Pide a quien lo lleva que lo actualice.',
  'connection.tooNew': 'Esta extensión es más antigua que el servidor {server}. Actualiza la extensión.',
  'connection.signedOut': 'Se ha cerrado tu sesión. Conecta de nuevo este navegador.',
  'connection.rateLimited': 'Eso fue demasiado rápido para {server}. Espera un minuto e inténtalo de nuevo.',
  'connection.serverError': '{server} respondió con un error. Inténtalo de nuevo en un momento.',
  'connection.notReady': '{server} está arrancando. Inténtalo de nuevo en un momento.',
  'connection.refused': 'El código se rechazó en el panel. Empieza de nuevo si fue un error.',
  'connection.expired': 'El código ha caducado. Empieza de nuevo para obtener otro.',
  'connection.notFriends': 'Ya no sois amigos.',
  'connection.invalidUrl': 'Ese enlace no se puede compartir.',
  'connection.tooLate': 'Un mensaje solo se puede cambiar durante cinco minutos.',
  'connection.takenBack': 'Ese envío ya se retiró.',
  'connection.other': 'El servidor lo rechazó ({code}).',
};
