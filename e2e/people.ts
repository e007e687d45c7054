import type { Page } from 'playwright-core';
import { createClient, data, type Client, type TokenPair } from '#shared/client.ts';
import type { Profile } from './profile.ts';

const PASSWORD = 'four unrelated words here';

/** Somebody with an account, for whom the API can be asked directly. */
export interface Member {
  name: string;
  username: string;
  pair: TokenPair;
  client: Client;
}

interface SignIn {
  username: string;
  password?: string;
}

/** Makes an account where the journey is about something else. */
export async function member(address: string, username: string): Promise<Member> {
  const name = capitalized(username);
  const body = { username, password: PASSWORD, displayName: name };
  const pair = await data(createClient({ server: address }).POST('/api/v1/auth/signup', { body }));
  const client = createClient({ server: address, token: () => Promise.resolve(pair.accessToken) });
  return { name, username, pair, client };
}

export async function befriend(one: Member, other: Member): Promise<void> {
  const { code } = await data(one.client.POST('/api/v1/invites', {}));
  await data(other.client.POST('/api/v1/invites/{code}/accept', { params: { path: { code } } }));
}

/** Signs up on the dashboard, as people do. */
export async function signUp(page: Page, address: string, username: string): Promise<void> {
  await page.goto(`${address}/signup`);
  await page.getByLabel('Username').fill(username);
  await page.getByLabel(/^Name/).fill(capitalized(username));
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign up', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /Good/ }).waitFor();
}

/** Logs in on the dashboard, where the account was made elsewhere. */
export async function logIn(page: Page, address: string, username: string): Promise<void> {
  await page.goto(`${address}/login`);
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /Good/ }).waitFor();
}

/** Connects the extension of a browser to the account that is signed in on its dashboard; else signs in there. */
export async function connect({ context, open }: Profile, address: string, signedOut?: SignIn): Promise<void> {
  const page = await open('connect.html');
  await page.getByLabel('Server address').fill(address);
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Connect' }).click();
  const dashboard = await opening;
  if (signedOut) {
    await dashboard.getByLabel('Username').fill(signedOut.username);
    await dashboard.getByLabel('Password', { exact: true }).fill(signedOut.password ?? PASSWORD);
    await dashboard.getByRole('button', { name: 'Log in', exact: true }).click();
  }
  const shown = (await page.getByLabel('Code', { exact: true }).innerText()).trim();
  await dashboard.getByText(shown).first().waitFor();
  await dashboard.getByRole('button', { name: 'Connect' }).click();
  await page.getByRole('heading', { name: /You are connected/ }).waitFor();
  await dashboard.close();
  await page.close();
}

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
