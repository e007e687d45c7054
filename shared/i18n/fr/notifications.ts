import type { notifications as english } from '../en/notifications.ts';
import type { Translation } from '../translation.ts';

/** Les notifications du tableau de bord : la liste, et ses réglages. */
export const notifications: Translation<typeof english> = {
  'notes.push': { one: 'alerte envoyée', other: '{count} alertes envoyées' },
  'notes.mail': { one: 'e-mail envoyé', other: '{count} e-mails envoyés' },
  'notes.failed': 'non remis : {error}',
  'notes.settings': 'Réglages',
  'notes.event': 'Ce qui se passe',
  'notes.live': 'Sur les pages ouvertes',
  'notes.byPush': 'Alerte',
  'notes.byMail': 'E-mail',
  'notes.share': 'Un ami envoie quelque chose',
  'notes.request': 'Quelqu’un veut devenir ton ami',
  'notes.accepted': 'Quelqu’un accepte ta demande',
  'notes.watched': 'Ce que tu as envoyé est regardé',
  'notes.security': 'Sécurité de ton compte',
  'notes.always': 'Toujours',
  'notes.by': '{event} : {channel}',
  'notes.digest': 'E-mails',
  'notes.digest.off': 'Au fur et à mesure',
  'notes.digest.daily': 'Regroupés, chaque matin',
  'notes.digest.weekly': 'Regroupés, le lundi',
  'notes.quiet': 'Pas d’alertes à certaines heures',
  'notes.quietHint': 'Elles arrivent à la fin des heures calmes. L’heure est celle de {zone}.',
  'notes.from': 'De',
  'notes.to': 'À',
  'notes.hideDetails': 'Les alertes et e-mails ne nomment ni personnes ni titres',
  'notes.muted': 'Ne rien dire de',
  'notes.mutedHint': 'Ce qu’ils envoient arrive quand même.',
  'notes.alerts': 'Alertes dans ce navigateur',
  'notes.alertsHint': 'Même quand rien de WatchThis n’est ouvert. Ton navigateur demandera une fois.',
  'notes.turnOn': 'Activer les alertes',
  'notes.turnOff': 'Désactiver les alertes',
  'notes.test': 'M’envoyer un essai',
  'notes.state.unknown': 'Vérification…',
  'notes.state.on': 'Ce navigateur affiche les alertes.',
  'notes.state.off': 'Ce navigateur n’affiche pas d’alertes.',
  'notes.state.unsupported':
    'Ce navigateur ne peut pas afficher d’alertes quand rien n’est ouvert. Sur un iPhone, ajoute d’abord WatchThis à l’écran d’accueil.',
  'notes.state.denied': 'Tu as interdit les alertes. Autorise-les dans les réglages du navigateur pour ce site.',
  'notes.state.unreachable':
    'Ton navigateur ne peut pas joindre son service push. Les pages ouvertes sont informées quand même.',
  'notes.tested.sent':
    'C’est parti : l’alerte devrait apparaître dans un instant. Sinon, regarde si le système fait taire ce navigateur.',
  'notes.tested.gone': 'Le service push a oublié ce navigateur. Désactive les alertes, puis réactive-les.',
  'notes.tested.refused': 'Le service push refuse ce serveur. Qui le gère en est informé.',
  'notes.tested.busy': 'Le service push est occupé. Réessaie dans une minute.',
  'notes.tested.unreachable': 'Le service push ne répond pas. Les alertes viendront quand il répondra.',
  'unsubscribe.title': 'Plus d’e-mails ?',
  'unsubscribe.text':
    'Tu ne reçois plus d’e-mails sur ce que font tes amis. Ceux sur la sécurité de ton compte arrivent toujours.',
  'unsubscribe.deed': 'Arrêter ces e-mails',
  'unsubscribe.done': 'C’est fait. Tu peux les réactiver dans les réglages.',
  'deliveries.title': 'Alertes et e-mails',
  'deliveries.none': 'Rien depuis un jour.',
  'deliveries.host': 'À',
  'deliveries.waiting': 'En attente',
  'deliveries.sent': 'Envoyés',
  'deliveries.failed': 'Non remis',
  'deliveries.trouble': 'en difficulté',
  'problem.INVALID_ENDPOINT':
    'Ce serveur ne peut pas envoyer d’alertes à ton navigateur : il ne connaît pas son service push.',
  'problem.INVALID_PUSH_KEYS':
    'Ton navigateur a donné des clés inutilisables. Désactive les alertes, puis réactive-les.',
  'problem.ENDPOINT_TAKEN':
    'Quelqu’un d’autre reçoit des alertes dans ce navigateur. Désactive-les, puis réactive-les.',
  'problem.TOO_MANY_SUBSCRIPTIONS':
    'Trop de tes navigateurs reçoivent des alertes. Désactive-les d’abord dans l’un d’eux.',
  'problem.SUBSCRIPTION_NOT_FOUND': 'Ce navigateur ne reçoit plus d’alertes. Réactive-les.',
};
