import { answer, type Client, data, type Schema } from '#shared/client.ts';
import type { Answer } from '../messages.ts';
import { session } from '../settings.ts';
import { orProblem, signedIn } from './account.ts';
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
export const listTold = (): Promise<Answer<'told'>> =>
  orProblem(async ({ client, account }) => {
    const listed = await answer(client.GET('/api/v1/notifications', { params: { query: {} } }));
    const told = withPictures(listed.data as Schema<'Notification'>[], account.server);
    await seeAll(client).catch(() => undefined);
    return { told };
  });

const seeAll = async (client: Client) =>
  session.write(await data(client.POST('/api/v1/notifications/seen', { body: {} })));
