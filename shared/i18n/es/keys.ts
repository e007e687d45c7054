import type { keys as english } from '../en/keys.ts';
import type { Translation } from '../translation.ts';

/** Lo que hace el teclado. */
export const keys: Translation<typeof english> = {
  'web.keys.title': 'Teclado',
  'web.keys.move': 'Moverse por una lista',
  'web.keys.open': 'Abrir',
  'web.keys.watched': 'Marcar como terminado',
  'web.keys.later': 'Dejar para más tarde',
  'web.keys.remove': 'Quitar',
  'web.keys.select': 'Seleccionar',
  'web.keys.selectTo': 'Seleccionar todo hasta aquí',
  'web.keys.play': 'Reproducir, o parar un rato',
  'web.keys.skip': 'Diez segundos atrás o adelante',
  'web.keys.next': 'Pasar a lo siguiente',
  'web.keys.undo': 'Deshacer',
  'web.keys.search': 'Buscar',
  'web.keys.share': 'Compartir un enlace',
  'web.keys.paste': 'Compartir el enlace copiado',
  'web.keys.inbox': 'Ir a tu bandeja de entrada',
  'web.keys.sent': 'Ir a lo que enviaste',
  'web.keys.friends': 'Ir a tus amigos',
  'web.keys.sheet': 'Mostrar estas teclas',
  'web.keys.on': 'Las teclas sueltas hacen algo fuera de los campos',
};
