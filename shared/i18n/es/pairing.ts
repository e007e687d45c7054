import type { pairing as english } from '../en/pairing.ts';
import type { Translation } from '../translation.ts';

/** Conectar un dispositivo. */
export const pairing: Translation<typeof english> = {
  'web.connect.title': 'Conectar un dispositivo',
  'web.connect.how': 'La extensión de tu navegador o tu programa muestra un código. Escríbelo aquí.',
  'web.connect.code': 'Código',
  'web.connect.next': 'Continuar',
  'web.connect.extension': 'Esta extensión quiere leer tu bandeja de entrada y compartir en nombre de {name}.',
  'web.connect.program': 'Este programa quiere leer tu bandeja de entrada y compartir en nombre de {name}.',
  'web.connect.asked': 'Lo pidió {when}.',
  'web.connect.compare': 'Conecta solo si lo empezaste tú y ves allí el mismo código.',
  'web.connect.connect': 'Conectar',
  'web.connect.refuse': 'Rechazar',
  'web.connect.done': 'Conexión hecha: {name}',
  'web.connect.doneText': 'Puedes cerrar esta pestaña y volver a donde estabas.',
  'web.connect.refused': 'Conexión rechazada: {name}',
  'web.connect.refusedText': 'No se conectó nada. Si no lo pediste tú, mira tus dispositivos.',
  'web.connect.home': 'Ir a tu bandeja de entrada',
  'web.connect.devices': 'Ver tus dispositivos',
  'problem.AUTHORIZATION_PENDING': 'Nadie ha confirmado aún el código.',
  'problem.SLOW_DOWN': 'Eso fue demasiado rápido. Espera un momento e inténtalo de nuevo.',
  'problem.ACCESS_DENIED': 'El código se rechazó.',
  'problem.CODE_EXPIRED': 'Ese código ha caducado. Obtén uno nuevo donde obtuviste este.',
  'problem.INVALID_CODE': 'Ningún dispositivo muestra ahora ese código. Revísalo, u obtén uno nuevo.',
};
