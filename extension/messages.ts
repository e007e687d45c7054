import browser from 'webextension-polyfill';
import type { Schema, TokenPair } from '#shared/client.ts';
import type { Covered } from '#shared/media/coverage.ts';
import type { Correction, Mark } from '#shared/outbox/work.ts';
import type { Problem, Target } from './settings.ts';

/** Everything that one of our own pages may ask of the worker. */
export type Message =
  | { type: 'sync' }
  | { type: 'capture' }
  /** What the other selected tabs of the window show; the browser tells whoever was given the `tabs` permission. */
  | { type: 'tabs' }
  | { type: 'known'; url: string }
  | { type: 'send'; id: string; target: Target; toUserIds: string[]; message: string }
  | { type: 'undo'; id: string }
  /** Another message for a send; title and names are of it, as people know it. */
  | { type: 'reword'; id: string; message: string; title: string; names: string[] }
  | { type: 'mark'; id: string; mark: Mark | Correction }
  | { type: 'retry'; id: string }
  | { type: 'invite' }
  /** What one was told: to ask for it is to have seen it. */
  | { type: 'told' }
  /** The friends about whom nothing is told. */
  | { type: 'muted' }
  | { type: 'mute'; userId: string; isMuted: boolean }
  /** Which sites it may be asked for; `url` is of the page that is open, if that is known. */
  | { type: 'sites'; url: string | null }
  | { type: 'connected'; server: string; pair: TokenPair }
  | { type: 'disconnect' }
  /** Alerts were turned on or off. */
  | { type: 'alerts' };

/** Why the open tab can't be shared as it is. */
export type Refusal = 'PRIVATE' | 'BROWSER' | 'STORE' | 'FILE' | 'UNKNOWN';

/** Somebody, and when. */
interface Before {
  name: string;
  at: string;
}

/** Something sent just now: its message can still be changed. */
export interface Latest {
  /** Of the clicks, while it waits or is known by them. */
  sendIds: string[];
  /** Of what the server made of it; one or the other. */
  shareIds: string[];
  names: string[];
  message: string;
  /** Whether somebody has seen it: what was seen can't be unseen. */
  isSeen: boolean;
}

/** What the worker answers to each. */
export interface Answers {
  sync: null;
  capture: { target: Target } | { refusal: Refusal };
  /** `refused`: how many of them can't be shared. */
  tabs: { targets: Target[]; refused: number };
  /** Newest first, without the latest. */
  known: { sentTo: Before[]; sentBy: Before[]; latest: (Latest & { at: string }) | null };
  /** `kept` means that it is on disk and will be told to the server, whatever happens to the worker. */
  send: 'kept' | 'full';
  mark: 'kept' | 'full';
  undo: 'undone' | 'unknown';
  reword: 'kept' | 'unknown';
  retry: null;
  invite: { url: string } | { problem: Problem };
  /** Newest first. */
  told: { told: Schema<'Notification'>[] } | { problem: Problem };
  /** The ids of those about whom nothing is told, by now. */
  muted: { muted: string[] } | { problem: Problem };
  mute: { muted: string[] } | { problem: Problem };
  /** `here`: the site of the open page, if that is in the inbox and was neither allowed nor declined. */
  sites: { here: string | null; waiting: string[] };
  connected: null;
  disconnect: null;
  alerts: null;
}

/** How far something was played. JSON, as the server takes it. */
export interface Played {
  position: number;
  duration: number | null;
  covered: [number, number][];
}

/** All that a script in a page of the web may say: it is told nothing but what concerns the address it is at. */
export type FromPage =
  | { type: 'page'; url: string }
  /** `isPause`: it will be a while until the next report. `isOver`: it was watched. */
  | { type: 'played'; url: string; progress: Played; isOver: boolean; isPause: boolean };

/** What the worker says to a page whose link is in the inbox; to all others, nothing. */
export interface Followed {
  /** The one spelling of the address that is meant: the page's own, or that of the page around it. */
  url: string;
  /** Seconds; null where nobody knows. */
  duration: number | null;
  progress: { position: number; duration: number | null; covered: Covered } | null;
  /** Seconds into it, if it should go on there. */
  resumeAt: number | null;
  /** Of its duration, 0–1. */
  threshold: number;
  isArticle: boolean;
}

export type Answer<Type extends Message['type']> = Answers[Type];

/** Asks the worker, waking it when it sleeps. */
export function ask<Type extends Message['type']>(message: Extract<Message, { type: Type }>): Promise<Answer<Type>> {
  return browser.runtime.sendMessage(message);
}
