import { data } from '#shared/client.ts';
import { found } from './firefox-tab.ts';
import type { Firefox } from './firefox.ts';
import type { Member } from './people.ts';

/** Connects the extension of a Firefox, which has just asked for it, to an account. Its page stays open. */
export async function pair(firefox: Firefox, address: string, { client }: Member): Promise<void> {
  const page = await firefox.tab('/connect.html');
  await page.fill('Server address', address);
  await page.click({ role: 'button', name: 'Connect' });
  await firefox.tab(address);
  const userCode = await found('code', async () => /\b\w{4}-\w{4}\b/.exec(await page.text())?.[0]);
  await data(client.POST('/api/v1/device/approve', { body: { userCode, approve: true } }));
  await found('connection', async () => (await page.text()).includes('You are connected') || undefined);
}
