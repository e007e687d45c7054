import { signal } from '@preact/signals';
import { answer, data, type ApiError, type Person, type Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { called } from '#ui/called.ts';
import { api } from './session.ts';
import { friends, refresh, reload, requests } from './store.ts';
import { asApiError, say, sayProblem } from './toasts.ts';

/** What the friends page knows beyond what every page does. */
export interface Circle {
  outgoing: Schema<'OutgoingRequest'>[];
  invites: Schema<'Invite'>[];
  blocks: { user: Person; since: string }[];
}

export const circle = signal<Circle | 'loading' | ApiError>('loading');

export async function loadCircle(): Promise<void> {
  if (typeof circle.peek() === 'string' || circle.peek() instanceof Error) circle.value = 'loading';
  try {
    const [{ outgoing }, invites, blocks] = await Promise.all([
      data(api.GET('/api/v1/friends/requests')),
      data(api.GET('/api/v1/invites')),
      data(api.GET('/api/v1/blocks')),
    ]);
    circle.value = { outgoing, invites, blocks };
  } catch (error) {
    circle.value = asApiError(error);
  }
}

/** Asks somebody to be friends. Throws `ApiError`. */
export async function ask(username: string): Promise<void> {
  await data(api.POST('/api/v1/friends/requests', { body: { username } }));
  say(t('web.done.asked', { name: username }));
  await changed();
}

export async function takeBack(id: string): Promise<void> {
  await attempt(() => answer(api.DELETE('/api/v1/friends/requests/{id}', byId(id))));
}

export async function accept({ id, user }: Schema<'IncomingRequest'>): Promise<void> {
  hideRequest(id);
  await attempt(() => answer(api.POST('/api/v1/friends/requests/{id}/accept', byId(id))), befriended(user));
}

export async function decline({ id }: Schema<'IncomingRequest'>): Promise<void> {
  hideRequest(id);
  await attempt(() => answer(api.POST('/api/v1/friends/requests/{id}/decline', byId(id))), t('web.done.declined'));
}

export async function unfriend(user: Person): Promise<void> {
  hideFriend(user);
  await attempt(
    () => answer(api.DELETE('/api/v1/friends/{userId}', byUser(user))),
    t('web.done.unfriended', named(user)),
  );
}

export async function block(user: Person): Promise<void> {
  hideFriend(user);
  await attempt(() => answer(api.PUT('/api/v1/blocks/{userId}', byUser(user))), t('web.done.blocked', named(user)));
}

export async function unblock(user: Person): Promise<void> {
  await attempt(
    () => answer(api.DELETE('/api/v1/blocks/{userId}', byUser(user))),
    t('web.done.unblocked', named(user)),
  );
}

export async function createInvite(body: Schema<'NewInvite'>): Promise<void> {
  await attempt(() => answer(api.POST('/api/v1/invites', { body })));
}

export async function revokeInvite(id: string): Promise<void> {
  await attempt(() => answer(api.DELETE('/api/v1/invites/{id}', byId(id))), t('web.done.revoked'));
}

/** Throws `ApiError`: `INVITE_NOT_FOUND`, … */
export async function acceptInvite(code: string): Promise<void> {
  const { user } = await data(api.POST('/api/v1/invites/{code}/accept', { params: { path: { code } } }));
  say(befriended(user));
  await refresh();
}

const byId = (id: string) => ({ params: { path: { id } } });
const byUser = (user: Person) => ({ params: { path: { userId: user.id } } });
const named = (user: Person) => ({ name: called(user) });
const befriended = (user: Person) => t('web.done.befriended', named(user));

/** Whatever comes of it, what is shown afterwards is the server's word. */
async function attempt(job: () => Promise<unknown>, done?: string): Promise<void> {
  try {
    await job();
    if (done !== undefined) say(done);
  } catch (error) {
    sayProblem(error);
    await reload();
  }
  await changed();
}

async function changed(): Promise<void> {
  await Promise.all([refresh(), loadCircle()]);
}

function hideRequest(id: string): void {
  requests.value = requests.peek().filter((request) => request.id !== id);
}

function hideFriend({ id }: Person): void {
  friends.value = friends.peek().filter(({ user }) => user.id !== id);
}
