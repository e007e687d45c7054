import type { share as english } from '../en/share.ts';
import type { Translation } from '../translation.ts';

/** Enviar algo. */
export const share: Translation<typeof english> = {
  'share.sentBefore': 'Lo enviaste a {names} el {date}',
  'share.gotBefore': '{names} te lo envió el {date}',
  'share.to': 'Enviar a',
  'share.toPlaceholder': { one: 'Escribe un nombre, o pulsa 1', other: 'Escribe un nombre, o pulsa 1–{count}' },
  'share.people': 'Personas encontradas',
  'share.found': { one: '{count} persona encontrada', other: '{count} personas encontradas' },
  'share.foundNobody': 'Ninguno de tus amigos se llama así.',
  'share.often': 'A quien envías',
  'share.me': 'Yo, más tarde',
  'share.startAt': 'Empezar en {time}',
  'share.message': 'Mensaje',
  'share.optional': '(opcional)',
  'share.messagePlaceholder': '¿Por qué les encantará?',
  'share.lettersLeft': { one: 'Queda {count} letra', other: 'Quedan {count} letras' },
  'share.quote': 'Añadir {text}',
  'share.choose': 'Elige un amigo',
  'share.sendTo': 'Enviar a {names}',
  'share.sendToMore': { one: 'Enviar a {names} y {count} más', other: 'Enviar a {names} y {count} más' },
  'share.sendToLater': 'Enviar a {names} cuando haya conexión',
  'share.sendToMoreLater': {
    one: 'Enviar a {names} y {count} más cuando haya conexión',
    other: 'Enviar a {names} y {count} más cuando haya conexión',
  },
  'share.sending': 'Enviando…',
  'share.sent': 'Enviado a {names}',
  'share.waits': 'Sale para {names} cuando haya conexión',
  'share.again': 'Enviar a otra persona',
};
