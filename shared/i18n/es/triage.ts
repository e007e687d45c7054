import type { triage as english } from '../en/triage.ts';
import type { Translation } from '../translation.ts';

/** Una bandeja larga en la ventana emergente: acotarla y abrirlo todo. */
export const triage: Translation<typeof english> = {
  'narrow.unread': 'Sin leer',
  'narrow.between': '{from}–{to} min',
  'narrow.shown': 'Se muestran {count} de {all}',
  'narrow.noneTitle': 'Nada parecido',
  'narrow.noneText': 'Nada de lo que te espera cumple todo lo que elegiste.',
  'narrow.showAll': 'Mostrar todo',
  'open.all': 'Abrir todo',
  'open.hint': 'Abre lo que está sin leer en pestañas en segundo plano (Mayús+O)',
  'open.some': 'Abrir {count} de {all}',
  'open.opened': { one: 'Se abrió una pestaña', other: 'Se abrieron {count} pestañas' },
};
