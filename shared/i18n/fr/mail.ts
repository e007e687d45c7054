import type { mail as english } from '../en/mail.ts';
import type { Translation } from '../translation.ts';

/** Ce que le serveur écrit aux gens par e-mail. */
export const mail: Translation<typeof english> = {
  'mail.lasts': 'Le lien fonctionne une fois, pendant une heure.',
  'mail.verify': 'Confirme ton adresse e-mail',
  'mail.verify.text':
    'Le compte {username} sur {server} a donné cette adresse e-mail comme la sienne. Confirme-la si ce compte est le tien.',
  'mail.verify.ignore': 'Sinon, ne fais rien : sans ton accord, personne ne peut utiliser cette adresse.',
  'mail.verify.button': 'Confirmer cette adresse',
  'mail.reset': 'Choisis un nouveau mot de passe',
  'mail.reset.text': 'Quelqu’un a demandé un nouveau mot de passe pour ton compte {username} sur {server}.',
  'mail.reset.ignore': 'Si ce n’était pas toi, ne fais rien : ton mot de passe reste tel qu’il est.',
  'mail.reset.button': 'Choisir un nouveau mot de passe',
  'mail.changed': 'Ton mot de passe a été changé',
  'mail.changed.text': 'Le mot de passe de ton compte {username} sur {server} vient d’être changé.',
  'mail.changed.act': 'Si ce n’était pas toi, choisis-en tout de suite un nouveau.',
  'mail.givenUp': 'Ton adresse e-mail a été modifiée',
  'mail.givenUp.text': 'Ton compte {username} sur {server} n’utilise plus cette adresse.',
  'mail.givenUp.act':
    'Si ce n’était pas toi, connecte-toi et change ton mot de passe tout de suite. Si tu n’y arrives pas, adresse-toi à la personne qui gère le serveur.',
  'mail.givenUp.button': 'Ouvrir les réglages',
};
