import type { newsMail as english } from '../en/news-mail.ts';
import type { Translation } from '../translation.ts';

/** Les e-mails sur ce qui est nouveau. */
export const newsMail: Translation<typeof english> = {
  'news.many': { one: '{count} chose est nouvelle pour toi', other: '{count} choses sont nouvelles pour toi' },
  'news.open': 'Ouvrir WatchThis',
  'news.unsubscribe': 'Ne plus recevoir ces e-mails',
  'news.security':
    'Cela concerne ton compte {username} sur {server}. Si ce n’était pas toi, agis tout de suite : déconnecte des appareils et choisis un nouveau mot de passe.',
  'news.securityOpen': 'Voir ma sécurité',
};
