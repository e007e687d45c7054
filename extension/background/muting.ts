import { answer, type Client, data } from '#shared/client.ts';
import type { Answer } from '../messages.ts';
import { orProblem } from './account.ts';

/** The friends about whom nothing is told. */
export const listMuted = (): Promise<Answer<'muted'>> => orProblem(({ client }) => mutedFor(client));

/** Has nothing told about a friend any more, or has it told again. */
export const mute = (userId: string, isMuted: boolean): Promise<Answer<'mute'>> =>
  orProblem(async ({ client }) => {
    const params = { path: { userId } };
    const path = '/api/v1/notifications/muted/{userId}';
    await answer(isMuted ? client.PUT(path, { params }) : client.DELETE(path, { params }));
    return mutedFor(client);
  });

const mutedFor = async (client: Client) => ({ muted: await data(client.GET('/api/v1/notifications/muted')) });
