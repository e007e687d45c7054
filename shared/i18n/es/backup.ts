import type { backup as english } from '../en/backup.ts';
import type { Translation } from '../translation.ts';

/** Guardar los ajustes de la extensión en un archivo y volver a leerlos. */
export const backup: Translation<typeof english> = {
  'backup.title': 'Copia de tus ajustes',
  'backup.text':
    'Lo que elegiste en esta página, la dirección de tu servidor y los sitios por los que no quieres que se te pregunte, en un archivo. Sin tokens, sin claves, sin nada de lo enviado.',
  'backup.save': 'Guardar en un archivo',
  'backup.read': 'Leer de un archivo…',
  'backup.done': 'Tus ajustes son ahora los del archivo.',
  'backup.withoutFriend':
    'Tus ajustes son ahora los del archivo, salvo el amigo habitual, que no está entre tus amigos aquí.',
  'backup.undo': 'Deshacer',
  'backup.undone': 'Tus ajustes son los de antes.',
  'backup.notSettings': 'Ese no es un archivo de ajustes de WatchThis. No se cambió nada.',
  'backup.tooNew':
    'Ese archivo es de una versión más nueva de WatchThis. Actualiza la extensión y léelo de nuevo. No se cambió nada.',
  'backup.wrong': 'En ese archivo, {place} no tiene sentido. No se cambió nada.',
};
