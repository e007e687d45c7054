import type { watching as english } from '../en/watching.ts';
import type { Translation } from '../translation.ts';

/** Lo que la extensión nota por sí sola en los sitios permitidos. */
export const watching: Translation<typeof english> = {
  'watching.offer': '¿Notar por sí solo cuándo has terminado algo en {site}?',
  'watching.allow': 'Permitir',
  'watching.decline': 'No',
  'watching.declineLabel': 'No volver a preguntar en {site}',
  'watching.asked': '¿Has terminado «{title}»?',
  'watching.yes': 'Sí',
  'watching.no': 'Aún no',
  'watching.marked': 'Marcado como terminado: «{title}»',
  'watching.undo': 'Deshacer',
  'watching.fine': 'De acuerdo',
  'watching.title': 'Lo que ves',
  'watching.text':
    'En los sitios que permites, WatchThis nota hasta dónde has visto lo que te enviaron tus amigos. Allí no mira nada más, y en las ventanas privadas no mira nada.',
  'watching.isOn': 'Notar lo que he terminado',
  'watching.then': 'Cuando he terminado algo',
  'watching.mark': 'Marcarlo como terminado',
  'watching.ask': 'Preguntarme',
  'watching.nothing': 'Solo recordar por dónde iba',
  'watching.threshold': 'Está terminado con',
  'watching.thresholdHint': 'De algo largo bastan la mayor parte y el último minuto.',
  'watching.part': 'el {percent}',
  'watching.sites': 'Sitios permitidos',
  'watching.noSites': 'Aún ninguno. La ventana emergente lo pregunta cuando estás en una página que te envió un amigo.',
  'watching.remove': 'Quitar',
  'watching.removeLabel': 'Quitar {site}',
  'watching.waiting': 'Sitios de tu bandeja de entrada',
  'watching.allowLabel': 'Permitir {site}',
};
