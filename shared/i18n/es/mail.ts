import type { mail as english } from '../en/mail.ts';
import type { Translation } from '../translation.ts';

/** Lo que el servidor escribe por correo. */
export const mail: Translation<typeof english> = {
  'mail.lasts': 'El enlace funciona una vez, durante una hora.',
  'mail.verify': 'Confirma tu correo electrónico',
  'mail.verify.text': 'La cuenta {username} en {server} dio esta dirección como suya. Confírmala si la cuenta es tuya.',
  'mail.verify.ignore': 'Si no lo es, no hagas nada: sin tu palabra nadie puede usar esta dirección.',
  'mail.verify.button': 'Confirmar esta dirección',
  'mail.reset': 'Elige una contraseña nueva',
  'mail.reset.text': 'Alguien pidió una contraseña nueva para tu cuenta {username} en {server}.',
  'mail.reset.ignore': 'Si no fuiste tú, no hagas nada: tu contraseña sigue como está.',
  'mail.reset.button': 'Elegir una contraseña nueva',
  'mail.changed': 'Tu contraseña ha cambiado',
  'mail.changed.text': 'La contraseña de tu cuenta {username} en {server} acaba de cambiar.',
  'mail.changed.act': 'Si no fuiste tú, elige otra ahora mismo.',
  'mail.givenUp': 'Tu dirección de correo ha cambiado',
  'mail.givenUp.text': 'Tu cuenta {username} en {server} ya no usa esta dirección.',
  'mail.givenUp.act':
    'Si no has sido tú, inicia sesión y cambia tu contraseña ahora mismo. Si no puedes, pregunta a quien administra el servidor.',
  'mail.givenUp.button': 'Abrir los ajustes',
};
