import type { dashboard as english } from '../en/dashboard.ts';
import type { Translation } from '../translation.ts';

/**
 * Le tableau de bord : ce qui entoure ses pages, et celles que l’on voit chaque jour.
 *
 * Les mots, partout les mêmes :
 * inbox boîte de réception · sent envoyés · friend ami · share partager · send envoyer · seen vu · watched regardé, même un
 * article · take back, withdraw reprendre · archive archiver · log in se connecter · log out, sign out (se) déconnecter ·
 * sign up créer un compte · device appareil · access token jeton d’accès · passkey clé d’accès · dashboard tableau de bord ·
 * notifications notifications · alert alerte · link associer.
 * On tutoie ; une espace fine insécable précède « ? ! : ; » et borde les guillemets.
 */
export const dashboard: Translation<typeof english> = {
  'web.title': '{name} · WatchThis',
  'web.title.unread': '({count}) {name} · WatchThis',
  'web.skip': 'Aller au contenu',
  'web.nav.main': 'Menu principal',
  'web.nav.compact': 'Menu principal, compact',
  'web.nav.home': 'Accueil',
  'web.nav.inbox': 'Réception',
  'web.nav.sent': 'Envoyés',
  'web.nav.friends': 'Amis',
  'web.nav.settings': 'Réglages',
  'web.nav.notifications': 'Notifications',
  'web.nav.unseen': 'nouvelles :',
  'web.nav.share': 'Partager un lien',
  'web.nav.unread': 'non lus :',
  'web.nav.requests': 'demandes :',
  'web.offline':
    'WatchThis est injoignable. Ce que tu vois date peut-être ; tout se met à jour dès que la connexion revient.',
  'web.loading': 'Un instant…',
  'web.more': 'Afficher plus',
  'web.close': 'Fermer',
  'web.cancel': 'Annuler',
  'web.copyByHand': 'Copie-le là où il s’affiche : ton navigateur garde ici le presse-papiers fermé.',
  'web.failure.title': 'Le chargement a échoué',
  'web.failure.retry': 'Réessayer',
  'web.notFound.title': 'Introuvable',
  'web.notFound.heading': 'Il n’y a rien ici',
  'web.notFound.text': 'L’adresse est peut-être mal tapée, ou ce qui était ici a disparu.',
  'web.notFound.home': 'Aller à l’accueil',

  'web.done.watched': 'Regardé',
  'web.done.archived': 'Archivé',
  'web.done.unarchived': 'De retour dans ta boîte de réception',
  'web.done.removed': 'Supprimé',
  'web.done.withdrawn': 'Repris',
  'web.done.asked': 'Demande envoyée à {name}. Vous serez amis dès son accord.',
  'web.done.declined': 'Refusée. Personne n’en est informé.',
  'web.done.befriended': 'Toi et {name} êtes maintenant amis',
  'web.done.unfriended': 'Toi et {name} n’êtes plus amis',
  'web.done.blocked': 'Tu as bloqué {name}',
  'web.done.unblocked': 'Tu ne bloques plus {name}',
  'web.done.revoked': 'L’invitation a pris fin',
  'web.done.copied': 'Copié. Qui l’ouvre devient ton ami.',
  'web.done.revokedDevice': '{name} n’a plus de session',
  'web.done.revokedDevices': {
    one: '{count} autre appareil est déconnecté',
    other: '{count} autres appareils sont déconnectés',
  },

  'web.done.saved': 'Enregistré',

  'web.signUp': 'Créer un compte',
  'web.logIn': 'Se connecter',
  'web.username': 'Nom d’utilisateur',

  'web.home.morning': 'Bonjour, {name}',
  'web.home.afternoon': 'Bon après-midi, {name}',
  'web.home.evening': 'Bonsoir, {name}',
  'web.home.all': 'Tout voir',
  'web.home.aloneTitle': 'Pour partager, il faut être deux',
  'web.home.aloneText': 'Invite un ami, et envoie-lui ce que tu as vu de mieux cette semaine.',
  'web.friends.asking': 'Ils veulent devenir tes amis',
  'web.home.invite': 'Inviter un ami',
  'web.quick.label': 'Lien à partager',
  'web.quick.placeholder': 'Colle un lien à partager…',
  'web.quick.share': 'Partager',
  'web.search': 'Rechercher',
  'web.search.inboxHint': 'Des mots, "mots exacts", -sans, from:ana, kind:video, shorter:20, is:unread, after:2026-11',
  'web.search.sentHint': 'Des mots, "mots exacts", -sans, to:ana, kind:video, shorter:20, is:watched, after:2026-11',
  'web.search.found': 'Résultats',
  'web.search.nothing': 'Rien trouvé',
  'web.search.nothingText': 'Vérifie l’orthographe, ou cherche avec moins de mots.',
  'web.search.unclear': 'Cette recherche n’est pas claire',
  'web.search.clear': 'Tout montrer',
  'web.inbox.filters': 'Afficher',
  'web.inbox.all': 'Tous',
  'web.inbox.unread': 'Non lus',
  'web.inbox.archived': 'Archivés',
  'web.inbox.emptyTitle': 'Tout est vu',
  'web.inbox.emptyText': 'Ce que tes amis t’envoient arrive ici. En attendant, fais plaisir à quelqu’un.',
  'web.inbox.archivedTitle': 'Rien d’archivé',
  'web.inbox.archivedText': 'Ce que tu archives reste ici, sans gêner ce qui est nouveau.',
  'web.item.title': 'Partagé avec toi',
  'web.item.goneTitle': 'Ce n’est plus là',
  'web.item.toInbox': 'Aller à ta boîte de réception',
  'web.item.open': 'Ouvrir',
  'web.item.watched': 'Marquer comme regardé',
  'web.item.unwatched': 'Pas encore regardé',
  'web.item.archive': 'Archiver',
  'web.item.unarchive': 'Remettre dans la boîte de réception',

  'web.sent.emptyTitle': 'Encore rien d’envoyé',
  'web.sent.emptyText': 'Quand tu envoies un lien, tu vois ici quand il est arrivé, a été ouvert et regardé.',
  'web.withdraw.title': 'Reprendre ceci ?',
  'web.withdraw.text': '« {title} » disparaît de la boîte de réception de {name}. Tu peux le renvoyer.',
  'web.withdraw.deed': 'Reprendre',
};
