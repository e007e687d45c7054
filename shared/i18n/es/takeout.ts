import type { takeout as english } from '../en/takeout.ts';
import type { Translation } from '../translation.ts';

/** Todo lo de uno, hacia fuera y hacia dentro: una parte de los ajustes. */
export const takeout: Translation<typeof english> = {
  'web.data.title': 'Tus datos',
  'web.data.export': 'Exportar',
  'web.data.exportText':
    'Todo lo que este servidor guarda sobre ti, en un archivo: para conservarlo, o para llevarlo a otro servidor. No contiene contraseñas ni claves.',
  'web.data.make': 'Exportar todo',
  'web.data.makeNew': 'Hacer una nueva',
  'web.data.making': 'Se está preparando tu exportación',
  'web.data.failed': 'No ha funcionado. No se ha perdido nada; inténtalo de nuevo.',
  'web.data.ready': 'Tu exportación del {date} está lista: {size}. Se queda aquí hasta el {until}.',
  'web.data.download': 'Descargar',
  'web.data.downloadTitle': 'Descargar tu exportación',
  'web.data.downloadText': 'Contiene todo lo tuyo, así que demuestra que eres tú.',
  'web.data.delete': 'Borrar',
  'web.data.deleted': 'Tu exportación se ha borrado',
  'web.data.cancel': 'Detener',
  'web.data.import': 'Importar',
  'web.data.importText': 'Trae lo que exportaste en otro servidor. Ves qué hay en el archivo antes de que ocurra nada.',
  'web.data.choose': 'Elegir un archivo',
  'web.data.checking': 'Revisando tu archivo…',
  'web.data.place': 'El error está en «{place}».',
  'web.data.from': 'De {server}, exportado el {date} por {name}.',
  'web.data.brings': 'Esto llega aquí:',
  'web.data.profile': 'Nombre y ajustes de privacidad',
  'web.data.profileAndPicture': 'Nombre, imagen y ajustes de privacidad',
  'web.data.inbox': { one: '{count} cosa que recibiste', other: '{count} cosas que recibiste' },
  'web.data.sent': { one: '{count} cosa que enviaste', other: '{count} cosas que enviaste' },
  'web.data.saved': { one: '{count} enlace que guardaste', other: '{count} enlaces que guardaste' },
  'web.data.stays':
    'Tu nombre de usuario, tu contraseña, tu correo electrónico y tus dispositivos de aquí siguen como están. Un archivo no hace amigos: puedes volver a pedírselo.',
  'web.data.start': 'Importar',
  'web.data.notThis': 'Este archivo no',
  'web.data.importing': 'Se está importando tu archivo',
  'web.data.done': 'La importación ha terminado. Nuevo aquí:',
  'web.data.nothingNew': 'La importación ha terminado. Todo lo de ese archivo ya estaba aquí.',
  'web.data.skipped': {
    one: 'Se dejó fuera {count} cosa: no es un enlace que se pueda compartir aquí.',
    other: 'Se dejaron fuera {count} cosas: no son enlaces que se puedan compartir aquí.',
  },
  'web.data.friends': 'Tus amigos de allí',
  'web.data.friendsText':
    'Puede que aquí se llamen de otra forma, y que otra persona se llame así. Pide amistad a quien conozcas.',
  'web.data.ask': 'Pedir amistad a {name}',
  'web.data.close': 'Listo',
  'problem.TAKEOUT_UNDER_WAY': 'Ya hay una en marcha. Espera a que termine.',
  'problem.EXPORT_NOT_FOUND': 'Esa exportación ya no está aquí. Haz una nueva.',
  'problem.IMPORT_NOT_FOUND': 'Ese archivo ya no está aquí. Elígelo de nuevo.',
  'problem.NOT_AN_EXPORT': 'Eso no es una exportación de WatchThis, o está dañada.',
};
