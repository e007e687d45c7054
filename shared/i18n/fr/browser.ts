import type { browser as english } from '../en/browser.ts';
import type { Translation } from '../translation.ts';

/** Ce que le navigateur lui-même montre de l’extension. */
export const browser: Translation<typeof english> = {
  'browser.name': 'WatchThis',
  'browser.description': 'Envoie à un ami la page où tu es, et vois ce que tes amis t’ont envoyé.',
  'browser.commandOpen': 'Ouvrir ta boîte de réception',
  'browser.commandShare': 'Choisir un ami pour cette page',
  'browser.commandQuickSend': 'Envoyer aussitôt cette page à ton ami habituel',
  'browser.title': 'WatchThis',
  'browser.titleNew': 'WatchThis : {count} non lus',
  'browser.titleSent': 'WatchThis : envoyé',
  'browser.titleStuck': 'WatchThis : quelque chose n’a pas pu être envoyé',
  'browser.titleEnded': 'WatchThis : ce navigateur a été déconnecté',
  'browser.titleSignedOut': 'WatchThis : pas encore connecté',
  'browser.menuConnect': 'Connecter WatchThis…',
  'browser.menuSend': 'Envoyer à un ami…',
  'browser.menuSendTo': 'Envoyer à un ami',
  'browser.menuChoose': 'Choisir un ami, ajouter un message…',
  'browser.menuSave': 'Garder pour moi',
  'browser.menuInbox': 'Ouvrir la boîte de réception',
  'browser.menuDashboard': 'Ouvrir le tableau de bord',
  'browser.menuMarkAllSeen': 'Tout marquer comme vu',
  'browser.menuPause': 'Suspendre les alertes',
  'browser.menuPauseHour': 'Pendant une heure',
  'browser.menuPauseTomorrow': 'Jusqu’à demain',
  'browser.menuPauseEnd': 'Afficher de nouveau les alertes',
  'browser.omniboxHelp':
    'Tape le nom d’un ami et un message pour envoyer cette page, ou / pour chercher dans ta boîte de réception',
  'browser.omniboxSend': 'Envoyer cette page à {name}',
  'browser.omniboxSendWith': 'Envoyer cette page à {name} : {message}',
  'browser.omniboxNobody': 'Aucun de tes amis ne s’appelle {name}. Choisis-en un…',
  'browser.omniboxSearch': 'Chercher {words} dans ta boîte de réception',
  'browser.omniboxItem': '{title}, de {name}',
};
