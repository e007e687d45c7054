import { ApiError, answer } from '#shared/client.ts';
import type { Answer } from '../messages.ts';
import { local, session, type SentLink } from '../settings.ts';
import { signedIn } from './account.ts';
import { links } from './links.ts';

/** How many of the latest sends are known. */
const REMEMBERED = 100;

/** Who was sent this page before, and who sent it. Found here: the address is told to nobody. */
export async function known(url: string): Promise<Answer<'known'>> {
  const [{ cache }, sent, { addressOf }] = await Promise.all([local.read('cache'), latestSent(), links()]);
  const address = addressOf(url);
  const isThis = (other: string) => address !== undefined && addressOf(other) === address;
  return {
    sentTo: sent.filter((one) => isThis(one.url)).map(({ name, at }) => ({ name, at })),
    sentBy: (cache?.sync.inbox ?? [])
      .filter(({ media, sharedBy }) => sharedBy.id !== cache?.sync.user.id && isThis(media.url))
      .map(({ sharedBy, sharedAt }) => ({ name: sharedBy.displayName, at: sharedAt })),
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
    const others = shares.filter(({ to, from }) => to.id !== from.id);
    const links = others.map(({ url, to, createdAt }) => ({ url, name: to.displayName, at: createdAt }));
    const etag = (await asked).response.headers.get('etag');
    if (etag !== null) await session.write({ sentLinks: { etag, links } });
    return links;
  } catch (error) {
    if (error instanceof ApiError) return sentLinks?.links ?? [];
    throw error;
  }
}
