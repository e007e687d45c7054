import type { filters as english } from '../en/filters.ts';
import type { Translation } from '../translation.ts';

/** Acotar la bandeja de entrada, y hacer algo con varias cosas a la vez. */
export const filters: Translation<typeof english> = {
  'filter.unwatched': 'Aún sin terminar',
  'filter.remove': 'Quitar el filtro: {filter}',
  'web.inbox.laterTitle': 'Nada para más tarde',
  'web.inbox.laterText': 'Lo que dejas para más tarde espera aquí y vuelve como no leído cuando llega su momento.',
  'view.label': 'Vista',
  'view.list': 'Lista',
  'view.gallery': 'Galería',
  'many.label': 'Qué hacer con lo seleccionado',
  'many.all': 'Seleccionar todo',
  'many.none': 'No seleccionar nada',
  'many.read': 'Marcar como leído',
  'many.watched': 'Terminado',
  'many.archive': 'Archivar',
  'many.remove': 'Quitar',
  'many.done.read': { one: '{count} marcado como leído', other: '{count} marcados como leídos' },
  'many.done.watched': { one: '{count} marcado como terminado', other: '{count} marcados como terminados' },
  'many.done.archive': { one: '{count} archivado', other: '{count} archivados' },
  'many.done.remove': { one: '{count} quitado', other: '{count} quitados' },
};
