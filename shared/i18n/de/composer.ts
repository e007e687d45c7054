import type { composer as english } from '../en/composer.ts';
import type { Translation } from '../translation.ts';

/** Was das Dashboard rund um das Sendeformular sagt. */
export const composer: Translation<typeof english> = {
  'web.share.title': 'Link teilen',
  'web.share.how':
    'Füg den Link eines Videos, eines Artikels, eines Liedes oder sonst einer Seite ein. Dann such aus, wer ihn bekommt.',
  'web.share.noLink': 'In dem, was du geteilt hast, ist kein Link. Füg hier einen ein.',
  'web.share.noFriends': 'Du hast hier noch keine Freunde, kannst dir den Link aber selbst merken.',
  'web.share.invite': 'Freunde einladen',
  'web.share.me': 'dich selbst',
  'web.done.sent': 'Gesendet an {names}',
};
