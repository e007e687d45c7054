import { alertOf } from '#shared/alert-of.ts';
import { answer, type Client, type Schema } from '#shared/client.ts';
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
  for (const one of told.filter(({ seenAt }) => seenAt === null).toReversed()) await show(alertOf(one, 0));
}
