import { answer, type Client, type Schema } from '#shared/client.ts';
import type { Alert } from '#shared/push-message.ts';
import { local } from '../settings.ts';
import { show } from './alerts.ts';
import { take } from './screen.ts';

type Notification = Schema<'Notification'>;

const LOOKED_AT = 10;

/**
 * Shows what is new to browsers that cannot be pushed to, and closes what was seen elsewhere. Asked after a sync has
 * found something changed; never asked where somebody wants no alerts.
 */
export async function fetchNews(client: Client): Promise<void> {
  const { alertsOn, isPushed } = await local.read('alertsOn', 'isPushed');
  if (!alertsOn || isPushed) return;
  const query = { limit: LOOKED_AT };
  const { data } = await answer(client.GET('/api/v1/notifications', { params: { query } }));
  const told = data as Notification[];
  await take(told.flatMap((one) => (one.seenAt === null ? [] : [one.id, ...one.subjectIds])));
  for (const one of told.filter(({ seenAt }) => seenAt === null).toReversed()) await show(alertOf(one));
}

const PATHS = { share: '/inbox', request: '/friends', accepted: '/friends', watched: '/sent', security: '/settings' };

/** As it would have been pushed. */
function alertOf({ people, otherPeople, media, ...one }: Notification): Alert {
  const [first] = one.subjectIds;
  const isOne = one.count === 1 && first !== undefined;
  return {
    v: 1,
    type: 'alert',
    tag: isOne ? first : one.id,
    kind: one.kind,
    count: one.count,
    from: people.map(({ displayName }) => displayName),
    others: otherPeople,
    titles: one.titles,
    message: one.message,
    media: media?.kind ?? null,
    detail: one.detail,
    security: one.security,
    avatar: people[0]?.avatarUrl ?? null,
    picture: media?.picture ?? null,
    path: isOne && one.kind === 'share' ? `/i/${first}` : PATHS[one.kind],
    subjectId: isOne ? first : null,
    replaces: isOne ? [] : one.subjectIds,
    unread: 0,
  };
}
