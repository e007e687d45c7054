import type { watching as english } from '../en/watching.ts';
import type { Translation } from '../translation.ts';

/** Ce que l’extension remarque d’elle-même sur les sites autorisés. */
export const watching: Translation<typeof english> = {
  'watching.offer': 'Remarquer tout seul quand tu as regardé quelque chose sur {site} ?',
  'watching.allow': 'Autoriser',
  'watching.decline': 'Non',
  'watching.declineLabel': 'Non, ne plus demander sur {site}',
  'watching.asked': 'As-tu regardé « {title} » ?',
  'watching.yes': 'Oui',
  'watching.no': 'Pas encore',
  'watching.marked': 'Marqué comme regardé : « {title} »',
  'watching.undo': 'Annuler',
  'watching.fine': 'Très bien',
  'watching.title': 'Visionnage',
  'watching.text':
    'Sur les sites que tu autorises, WatchThis remarque jusqu’où tu as regardé ce que tes amis t’ont envoyé. Il n’y regarde rien d’autre, et rien dans les fenêtres privées.',
  'watching.isOn': 'Remarquer ce que j’ai regardé',
  'watching.then': 'Quand j’ai regardé quelque chose',
  'watching.mark': 'Le marquer comme regardé',
  'watching.ask': 'Me demander',
  'watching.nothing': 'Retenir seulement où j’en étais',
  'watching.threshold': 'Compte comme regardé',
  'watching.thresholdHint': 'Si c’est long, la plus grande partie et la dernière minute suffisent.',
  'watching.part': '{percent} du contenu',
  'watching.sites': 'Sites autorisés',
  'watching.noSites': 'Aucun pour l’instant. Le popup demande quand tu es sur une page qu’un ami t’a envoyée.',
  'watching.remove': 'Retirer',
  'watching.removeLabel': 'Retirer {site}',
  'watching.waiting': 'Sites dans ta boîte de réception',
  'watching.allowLabel': 'Autoriser {site}',
};
