import { local } from './settings.ts';

/** What this browser calls itself: made once, and told to the dashboard when it connects this extension. */
export async function device(): Promise<string> {
  const { device: known } = await local.read('device');
  if (known !== '') return known;
  const made = crypto.randomUUID();
  await local.write({ device: made });
  return made;
}
