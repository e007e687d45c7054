import { signal } from '@preact/signals';
import { data, type Schema } from '#shared/client.ts';
import { api, logOut, showMe } from './session.ts';

/** One's own account, and the changes to it. Everything here throws `ApiError`. */

/** Whether one has a password; without one, a log-in of just now is asked for in its place. */
export const hasPassword = signal(true);

export async function readProfile(): Promise<Schema<'Profile'>> {
  const profile = await data(api.GET('/api/v1/profile'));
  hasPassword.value = profile.hasPassword;
  return profile;
}

export async function changeProfile(body: Schema<'ProfileChange'>): Promise<Schema<'Profile'>> {
  const changed = await data(api.PATCH('/api/v1/profile', { body }));
  showMe(changed.user);
  return changed;
}

export async function putAvatar(file: File): Promise<void> {
  // The generated types take every file for text.
  const body = file as unknown as string;
  const headers = { 'content-type': file.type };
  showMe((await data(api.PUT('/api/v1/profile/avatar', { body, headers, bodySerializer: () => file }))).user);
}

export async function removeAvatar(): Promise<void> {
  showMe((await data(api.DELETE('/api/v1/profile/avatar'))).user);
}

export async function changePassword(current: string, next: string): Promise<void> {
  await data(api.PUT('/api/v1/profile/password', { body: { current, next } }));
  hasPassword.value = true;
}

/** Returns until when it can be undone. */
export async function leave(password: string): Promise<string> {
  const { until } = await data(api.DELETE('/api/v1/profile', { body: { password } }));
  await logOut();
  return until;
}
