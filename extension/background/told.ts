import { ApiError, answer, type Client, data, type Schema } from '#shared/client.ts';
import type { Answer } from '../messages.ts';
import { session } from '../settings.ts';
import { signedIn } from './account.ts';
import { withPictures } from './pictures.ts';

/** For the number on the popup's bell. Never throws: what can't be known now is known next time. */
export async function countUnseen(): Promise<void> {
  const me = await signedIn();
  await me?.client
    .GET('/api/v1/notifications/unseen')
    .then(({ data: counted }) => counted && session.write({ unseen: counted.data.unseen }))
    .catch(() => undefined);
}

/** The newest of what one was told. Whoever is shown it has seen all there is; what was new is still called so. */
export async function listTold(): Promise<Answer<'told'>> {
  try {
    const me = await signedIn();
    if (me === undefined) return { problem: 'AUTHENTICATION_REQUIRED' };
    const listed = await answer(me.client.GET('/api/v1/notifications', { params: { query: {} } }));
    const told = withPictures(listed.data as Schema<'Notification'>[], me.account.server);
    await seeAll(me.client).catch(() => undefined);
    return { told };
  } catch (error) {
    if (error instanceof ApiError) return { problem: error.code };
    throw error;
  }
}

const seeAll = async (client: Client) =>
  session.write(await data(client.POST('/api/v1/notifications/seen', { body: {} })));
