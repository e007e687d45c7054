import { calledBy } from '#shared/called.ts';
import { ApiError, answer, type Friend } from '#shared/client.ts';
import type { Queued } from '#shared/outbox/work.ts';
import { REWORD_WITHIN } from '#shared/rewording.ts';
import type { Answer } from '../messages.ts';
import { local, session, type SentLink } from '../settings.ts';
import { signedIn } from './account.ts';
import { links } from './links.ts';

/** How many of the latest sends are known. */
const REMEMBERED = 100;

/** Who was sent this page before, and who sent it. Found here: the address is told to nobody. */
export async function known(url: string): Promise<Answer<'known'>> {
  const [{ cache, outbox }, sent, { addressOf }] = await Promise.all([
    local.read('cache', 'outbox'),
    latestSent(),
    links(),
  ]);
  const address = addressOf(url);
  const isThis = (other = '') => address !== undefined && addressOf(other) === address;
  const sentTo = corrected(sent, outbox).filter((one) => isThis(one.url));
  const friends = cache?.sync.friends ?? [];
  const latest = waitingSend(outbox, isThis) ?? justSent(sentTo, friends);
  return {
    sentTo: sentTo
      .filter(({ id, isOwn }) => !isOwn && !latest?.shareIds.includes(id))
      .map(({ to, at }) => ({ name: calledBy(friends, to), at })),
    sentBy: (cache?.sync.inbox ?? [])
      .filter(({ media, sharedBy }) => sharedBy.id !== cache?.sync.user.id && isThis(media.url))
      .map(({ sharedBy, sharedAt }) => ({ name: calledBy(friends, sharedBy), at: sharedAt })),
    latest,
  };
}

type Latest = Answer<'known'>['latest'];

/** What was sent, with what still waits to be told of it. */
function corrected(sent: SentLink[], outbox: Queued[]): SentLink[] {
  return outbox.reduce((links, { work, failure }) => {
    if (failure !== null) return links;
    if (work.do === 'withdraw') return links.filter(({ id }) => id !== work.shareId);
    if (work.do !== 'reword') return links;
    return links.map((one) => (one.id === work.shareId ? { ...one, message: work.message } : one));
  }, sent);
}

/** The newest that has not left yet. */
function waitingSend(outbox: Queued[], isThis: (url?: string) => boolean): Latest {
  const one = outbox.findLast(
    ({ work, failure, isUndone }) => work.do === 'send' && failure === null && !isUndone && isThis(work.share.url),
  );
  if (one?.work.do !== 'send') return null;
  const { names, share } = one.work;
  const message = (one.reworded ?? share).message ?? '';
  return { sendIds: [one.id], shareIds: [], names, message, isSeen: false, at: new Date(one.queuedAt).toISOString() };
}

/** The newest that others got, with all who got it at once, while its message can be changed. */
function justSent(links: SentLink[], friends: Friend[]): Latest {
  const newest = links.find(({ isOwn }) => !isOwn);
  if (newest === undefined || Date.now() - Date.parse(newest.at) > REWORD_WITHIN) return null;
  const { at, message } = newest;
  const all = links.filter((one) => one.at === at && one.message === message);
  return {
    sendIds: [],
    shareIds: all.map(({ id }) => id),
    names: all.flatMap(({ to, isOwn }) => (isOwn ? [] : calledBy(friends, to))),
    message: message ?? '',
    isSeen: all.some(({ isSeen, isOwn }) => isSeen && !isOwn),
    at,
  };
}

/** What the account sent, from any of its devices; what is known of it while the server can't be asked. */
async function latestSent(): Promise<SentLink[]> {
  const { sentLinks } = await session.read('sentLinks');
  try {
    const me = await signedIn();
    if (me === undefined) return [];
    const headers = sentLinks ? { 'if-none-match': sentLinks.etag } : {};
    const asked = me.client.GET('/api/v1/shares/sent', { params: { query: { limit: REMEMBERED } }, headers });
    if (sentLinks && (await asked).response.status === 304) return sentLinks.links;
    const { data: shares } = await answer(asked);
    const links = shares.map(({ id, url, from, to, createdAt, message, seenAt, watchedAt }) => ({
      id,
      url,
      to: { id: to.id, displayName: to.displayName },
      isOwn: to.id === from.id,
      at: createdAt,
      message,
      isSeen: seenAt !== null || watchedAt !== null,
    }));
    const etag = (await asked).response.headers.get('etag');
    if (etag !== null) await session.write({ sentLinks: { etag, links } });
    return links;
  } catch (error) {
    if (error instanceof ApiError) return sentLinks?.links ?? [];
    throw error;
  }
}
