import type { takeout as english } from '../en/takeout.ts';
import type { Translation } from '../translation.ts';

/** Tout ce qui est à soi, à emporter et à rapporter : une partie des réglages. */
export const takeout: Translation<typeof english> = {
  'web.data.title': 'Tes données',
  'web.data.export': 'Export',
  'web.data.exportText':
    'Tout ce que ce serveur détient sur toi, dans un seul fichier : à garder, ou à apporter sur un autre serveur. Les mots de passe et les clés n’y sont pas.',
  'web.data.make': 'Tout exporter',
  'web.data.makeNew': 'En créer un nouveau',
  'web.data.making': 'Ton export est en cours',
  'web.data.failed': 'Cela n’a pas marché. Rien n’est perdu ; réessaie.',
  'web.data.ready': 'Ton export du {date} est prêt : {size}. Il reste ici jusqu’au {until}.',
  'web.data.download': 'Télécharger',
  'web.data.downloadTitle': 'Télécharger ton export',
  'web.data.downloadText': 'Tout ce qui est à toi s’y trouve, montre donc que c’est bien toi.',
  'web.data.delete': 'Effacer',
  'web.data.deleted': 'Ton export est effacé',
  'web.data.cancel': 'Arrêter',
  'web.data.import': 'Import',
  'web.data.importText':
    'Apporte ce que tu as exporté d’un autre serveur. Tu vois ce que contient le fichier avant que rien ne se passe.',
  'web.data.choose': 'Choisir un fichier',
  'web.data.checking': 'Lecture de ton fichier…',
  'web.data.place': 'L’erreur se trouve à « {place} ».',
  'web.data.from': 'De {server}, exporté le {date} par {name}.',
  'web.data.brings': 'Voici ce qui arrive ici :',
  'web.data.profile': 'Nom et réglages de vie privée',
  'web.data.profileAndPicture': 'Nom, image et réglages de vie privée',
  'web.data.inbox': { one: '{count} chose que tu as reçue', other: '{count} choses que tu as reçues' },
  'web.data.sent': { one: '{count} chose que tu as envoyée', other: '{count} choses que tu as envoyées' },
  'web.data.saved': { one: '{count} lien que tu as gardé', other: '{count} liens que tu as gardés' },
  'web.data.stays':
    'Ton nom d’utilisateur, ton mot de passe, ton adresse e-mail et tes appareils restent ici tels quels. Un fichier ne crée pas d’amitiés : tu peux refaire tes demandes.',
  'web.data.start': 'Importer',
  'web.data.notThis': 'Pas ce fichier',
  'web.data.importing': 'Ton fichier est en cours d’import',
  'web.data.done': 'Ton import est terminé. Nouveau ici :',
  'web.data.nothingNew': 'Ton import est terminé. Tout ce que contient ce fichier était déjà ici.',
  'web.data.skipped': {
    one: '{count} chose a été laissée de côté : ce n’est pas un lien que l’on peut partager ici.',
    other: '{count} choses ont été laissées de côté : ce ne sont pas des liens que l’on peut partager ici.',
  },
  'web.data.friends': 'Tes amis là-bas',
  'web.data.friendsText':
    'Ici, ils s’appellent peut-être autrement, et quelqu’un d’autre porte peut-être ce nom. Demande à qui tu connais.',
  'web.data.ask': 'Demander à {name}',
  'web.data.close': 'Terminé',
  'problem.TAKEOUT_UNDER_WAY': 'Il y en a déjà un en cours. Attends qu’il se termine.',
  'problem.EXPORT_NOT_FOUND': 'Cet export n’est plus ici. Crées-en un nouveau.',
  'problem.IMPORT_NOT_FOUND': 'Ce fichier n’est plus ici. Choisis-le à nouveau.',
  'problem.NOT_AN_EXPORT': 'Ce n’est pas un export de WatchThis, ou il est abîmé.',
};
