import type { player as english } from '../en/player.ts';
import type { Translation } from '../translation.ts';

/** Ver en el panel, y lo que viene después. */
export const player: Translation<typeof english> = {
  'player.play': 'Reproducir: {title}',
  'player.playShort': 'Reproducir',
  'player.resume': 'Seguir desde {time}',
  'player.startOver': 'Desde el principio',
  'player.read': 'Leer',
  'player.open': 'Abrir en {host}',
  'player.from': 'Se reproduce desde {host}, que sabrá que lo ves.',
  'player.silent': 'Este reproductor no dice por dónde vas: márcalo como terminado cuando lo hayas visto.',
  'player.frame': 'Reproductor: {title}',
  'player.failed': 'Este archivo no se puede reproducir aquí.',
  'player.finished': '¿Terminado?',
  'player.finishedYes': 'Sí, marcarlo como terminado',
  'player.finishedNo': 'Aún no',
  'player.next': 'Siguiente',
  'player.nextTitle': 'Siguiente: {title}',
  'player.upNext': 'A continuación',
  'player.upNextFrom': 'A continuación · de {name}',
  'player.queueEmpty': 'No espera nada más. Estás al día.',
  'player.playOn': 'Reproducir lo siguiente por sí solo',
  'player.time': '¿Cuánto tiempo tienes?',
  'player.anyTime': 'Todo',
  'player.minutes': '{count} min',
  'player.fits': {
    one: 'Cabe {count} cosa: {time}',
    other: 'Caben {count} cosas: {time}',
  },
  'player.nothingFits': 'No espera nada tan corto, o no se sabe cuánto dura.',
  'player.now': 'Ahora',
  'player.playing': 'Reproduciendo: {title}',
  'player.stop': 'Detener',
  'player.theatre': 'Modo cine',
};
