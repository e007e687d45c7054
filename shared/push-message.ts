import type { MediaKind } from './media/kinds.ts';

/** What a push says, encrypted for one browser; that browser puts it in words. Paths lead to the server that sent it. */

export type NotificationKind = 'share' | 'request' | 'accepted' | 'watched' | 'security';

/** Of a security event: by what, and from where. */
export interface Security {
  /** What the device, the token or the passkey is called that it is about. */
  name: string | null;
  /** `Firefox on Linux`. */
  device: string | null;
  /** Of an IPv6 address the first half. */
  address: string | null;
}

/** Something to be shown, once, under its tag. */
export interface Alert {
  v: 1;
  type: 'alert';
  /** One alert has one tag, on every device: that of what was shown is not shown again. */
  tag: string;
  kind: NotificationKind;
  /** How many of them this tells. */
  count: number;
  /** Names, three at most; empty when details are hidden. */
  from: string[];
  /** How many more people there are. */
  others: number;
  /** Two at most; empty when details are hidden. */
  titles: string[];
  message: string | null;
  media: MediaKind | null;
  /** Which security event; of a single share, when it came back from where it was put aside; of an answer, since when. */
  detail: string | null;
  /** Not in what an older server sends. */
  security?: Security | null;
  avatar: string | null;
  picture: string | null;
  /** Where a click leads. */
  path: string;
  /** Of a single one: the share, the request. */
  subjectId: string | null;
  /** Tags of alerts that this one stands for from now on. */
  replaces: string[];
  /** Of the inbox: the badge. */
  unread: number;
}

/** What was shown under these tags has been seen elsewhere. */
export interface Closing {
  v: 1;
  type: 'close';
  tags: string[];
  unread: number;
}

/** Somebody asked whether pushes arrive. */
export interface TestPush {
  v: 1;
  type: 'test';
}

export type PushMessage = Alert | Closing | TestPush;

/** What a push said, if it is one of ours. */
export function pushMessageOf(text: string): PushMessage | undefined {
  try {
    const message = JSON.parse(text) as Partial<PushMessage> | null;
    const isKnown = message?.v === 1 && ['alert', 'close', 'test'].includes(message.type ?? '');
    return isKnown ? (message as PushMessage) : undefined;
  } catch {
    return undefined;
  }
}
