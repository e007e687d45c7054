import type { player as english } from '../en/player.ts';
import type { Translation } from '../translation.ts';

/** Regarder sur le tableau de bord, et ce qui vient ensuite. */
export const player: Translation<typeof english> = {
  'player.play': 'Lancer : {title}',
  'player.playShort': 'Lancer',
  'player.resume': 'Continuer à {time}',
  'player.startOver': 'Depuis le début',
  'player.read': 'Lire',
  'player.open': 'Ouvrir sur {host}',
  'player.from': 'Diffusé depuis {host}, qui apprend que tu le regardes.',
  'player.silent': 'Ce lecteur ne dit pas où tu en es : marque-le comme regardé quand tu l’as vu.',
  'player.frame': 'Lecteur : {title}',
  'player.failed': 'Ce fichier ne peut pas être lu ici.',
  'player.finished': 'Terminé ?',
  'player.finishedYes': 'Oui, marquer comme regardé',
  'player.finishedNo': 'Pas encore',
  'player.next': 'Suivant',
  'player.nextTitle': 'Suivant : {title}',
  'player.upNext': 'À suivre',
  'player.upNextFrom': 'À suivre · de {name}',
  'player.queueEmpty': 'Rien d’autre n’attend. Tu es à jour.',
  'player.playOn': 'Enchaîner avec le suivant',
  'player.time': 'Combien de temps as-tu ?',
  'player.anyTime': 'Tous',
  'player.minutes': '{count} min',
  'player.fits': { one: '{count} chose convient : {time}', other: '{count} choses conviennent : {time}' },
  'player.nothingFits': 'Rien d’aussi court n’attend, ou sa durée n’est pas connue.',
  'player.now': 'Maintenant',
  'player.playing': 'En lecture : {title}',
  'player.stop': 'Arrêter',
  'player.theatre': 'Mode cinéma',
};
