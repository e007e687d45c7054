import browser from 'webextension-polyfill';
import type { TokenPair } from '#shared/client.ts';
import type { Mark } from '#shared/outbox/work.ts';
import type { Problem, Target } from './settings.ts';

/** Everything that one of our own pages may ask of the worker. */
export type Message =
  | { type: 'sync' }
  | { type: 'capture' }
  | { type: 'send'; id: string; target: Target; toUserIds: string[]; message: string }
  | { type: 'undo'; id: string }
  | { type: 'mark'; id: string; mark: Mark }
  | { type: 'retry'; id: string }
  | { type: 'invite' }
  | { type: 'connected'; server: string; pair: TokenPair }
  | { type: 'disconnect' };

/** Why the open tab can't be shared as it is. */
export type Refusal = 'PRIVATE' | 'BROWSER' | 'STORE' | 'FILE' | 'UNKNOWN';

/** What the worker answers to each. */
export interface Answers {
  sync: null;
  capture: { target: Target } | { refusal: Refusal };
  /** `kept` means that it is on disk and will be told to the server, whatever happens to the worker. */
  send: 'kept' | 'full';
  mark: 'kept' | 'full';
  undo: 'undone' | 'unknown';
  retry: null;
  invite: { url: string } | { problem: Problem };
  connected: null;
  disconnect: null;
}

export type Answer<Type extends Message['type']> = Answers[Type];

/** Asks the worker, waking it when it sleeps. */
export function ask<Type extends Message['type']>(message: Extract<Message, { type: Type }>): Promise<Answer<Type>> {
  return browser.runtime.sendMessage(message);
}
