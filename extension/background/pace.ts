import browser from 'webextension-polyfill';
import { session } from '../settings.ts';

/** The alarm by which a sleeping worker looks after what is new. */
export const TICK = 'tick';

/** Minutes: while somebody is at work in this browser, and otherwise. */
const BUSY = 1;
const IDLE = 5;
const IN_USE_MS = 5 * 60_000;

/** Somebody has just used the browser, or our popup. */
export async function noteUse(): Promise<void> {
  await session.write({ usedAt: Date.now() });
  await setPace();
}

/** Looks as often as it is worth: called whenever the alarm rings, and when somebody comes back. */
export async function setPace(): Promise<void> {
  const { usedAt } = await session.read('usedAt');
  const periodInMinutes = Date.now() - usedAt < IN_USE_MS ? BUSY : IDLE;
  const alarm = await browser.alarms.get(TICK);
  if (alarm?.periodInMinutes !== periodInMinutes) await browser.alarms.create(TICK, { periodInMinutes });
}
