import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { ApiError } from '#shared/client.ts';
import { clientOf } from '../client-of.ts';
import { ask } from '../messages.ts';
import type { Problem } from '../settings.ts';
import { device } from '../device.ts';
import { checkServer } from './check-server.ts';
import { deviceName } from './device-name.ts';
import { finishPairing, type Pairing, startPairing } from './pairing.ts';

/** Where connecting stands. */
export type Step =
  | { at: 'address'; problem?: { code: Problem; server: string } }
  | { at: 'exposed'; server: string }
  | { at: 'checking'; server: string }
  | { at: 'code'; server: string; pairing: Pairing }
  | { at: 'done' };

export const step = signal<Step>({ at: 'address' });

let running = new AbortController();

/** Goes back to the address, whatever is going on. */
export function startOver(): void {
  running.abort();
  step.value = { at: 'address' };
}

/** Checks a server, shows its code, and waits until somebody has confirmed it. */
export async function connectTo(server: string): Promise<void> {
  running.abort();
  running = new AbortController();
  const { signal: stop } = running;
  step.value = { at: 'checking', server };
  try {
    const problem = await checkServer(server, stop);
    if (stop.aborted) return;
    if (problem) step.value = { at: 'address', problem: { code: problem, server } };
    else await pair(server, stop);
  } catch (error) {
    if (stop.aborted) return;
    if (!(error instanceof ApiError)) throw error;
    step.value = { at: 'address', problem: { code: error.code, server } };
  }
}

async function pair(server: string, stop: AbortSignal): Promise<void> {
  const client = clientOf(server);
  const pairing = await startPairing(client, thisDevice());
  if (stop.aborted) return;
  step.value = { at: 'code', server, pairing };
  await openApproval(pairing);
  const tokens = await finishPairing(client, pairing, stop);
  await ask({ type: 'connected', server, pair: tokens });
  step.value = { at: 'done' };
  await comeBack();
}

/** Opens the dashboard where the code is confirmed. */
export async function openApproval({ verificationUriComplete }: Pairing): Promise<void> {
  const url = URL.parse(verificationUriComplete);
  // The dashboard of this browser then calls itself the same, and only one of the two shows alerts.
  url?.searchParams.set('device', await device());
  await browser.tabs.create({ url: url?.href ?? verificationUriComplete });
}

/** Shows this page again: the other one has done its part. */
async function comeBack(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.update(id, { active: true });
}

type Hints = Parameters<typeof deviceName>[1];

function thisDevice(): string {
  return deviceName(navigator.userAgent, (navigator as { userAgentData?: Hints }).userAgentData);
}
