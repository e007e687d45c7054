import type { landing as english } from '../en/landing.ts';
import type { Translation } from '../translation.ts';

/** Ce que la page dit à qui vient pour la première fois. */
export const landing: Translation<typeof english> = {
  'web.landing.title': 'Mets un lien dans la boîte de réception d’un ami, et apprends quand il l’a regardé',
  'web.landing.lead':
    'Un clic dans ton navigateur envoie ce que tu regardes ou lis. Pas de fil, pas d’abonnés : rien que toi et tes amis.',
  'web.landing.steps': 'Comment ça marche',
  'web.landing.step.one': 'Invite un ami',
  'web.landing.step.oneText': 'Crée un compte et envoie ton lien d’invitation à une personne. Il n’en faut pas plus.',
  'web.landing.step.two': 'Envoie ce que tu aimes',
  'web.landing.step.twoText':
    'Clique sur le bouton de ton navigateur, ou colle un lien ici. Ajoute un mot pour dire pourquoi.',
  'web.landing.step.three': 'Sache que c’est arrivé',
  'web.landing.step.threeText': 'Tu vois quand c’est arrivé, ouvert et regardé. Vous pouvez alors en parler.',
  'web.landing.privacy': 'La vie privée, en mots simples',
  'web.landing.privacy.permissions': 'L’extension ne regarde une page que lorsque tu cliques dessus.',
  'web.landing.privacy.private': 'Ce que tu envoies n’est vu que par ceux à qui tu l’envoies, et par personne d’autre.',
  'web.landing.privacy.tracking': 'Ni publicité, ni pistage, ni rien d’autres entreprises sur cette page.',
  'web.landing.privacy.yours':
    'Tu peux à tout moment déconnecter un appareil, reprendre ce que tu as envoyé et bloquer n’importe qui.',
  'web.landing.host': 'Héberge-le toi-même',
  'web.landing.hostText':
    'WatchThis est un logiciel libre. Avec Node sur ton ordinateur, deux commandes démarrent ton propre serveur :',
  'web.landing.api': 'Construis dessus : la référence de l’API',
  'web.demo.label':
    'Le popup de WatchThis : une boîte de réception avec deux liens non lus d’amis, et un mot disant que Mia a regardé ce que tu as envoyé.',
  'web.demo.video': 'Comment le colibri fait du surplace',
  'web.demo.article': 'Les trains de nuit reviennent',
  'web.demo.song': 'Tout un concert sur un bureau minuscule',
  'web.demo.from.one': 'Mia · il y a 3 min',
  'web.demo.from.two': 'Jonas · il y a 2 h',
  'web.demo.from.three': 'Aylin · hier',
  'web.demo.receipt': 'Mia a regardé ce que tu as envoyé',
};
