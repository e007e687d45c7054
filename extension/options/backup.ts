import { isLanguage } from '#shared/i18n/languages.ts';
import type { Local, Noticing, Preferences } from '../settings.ts';

/** Raise it when a file of now could be misunderstood by what reads one of before. */
const VERSION = 1;
const KIND = 'watchthis-extension-settings';
/** Letters; a file of settings has some hundreds. */
const LONGEST = 100_000;
const MOST_SITES = 1000;

/** What somebody chose in a browser. Neither who they are nor what they were sent: a file gets into other hands. */
export type Settings = Pick<Local, 'preferences' | 'noticing' | 'declined' | 'lastServer'>;

/** What a file says; what it does not say stays as it is. */
export interface Chosen {
  preferences: Partial<Preferences>;
  noticing: Partial<Noticing>;
  declined: string[] | undefined;
  lastServer: string | undefined;
}

/** Why a file can't be read. `place` names what in it is wrong. */
export type Flaw = { is: 'NOT_SETTINGS' | 'TOO_NEW' } | { is: 'WRONG'; place: string };

/** The text of a file to keep. */
export function fileOf({ preferences, noticing, declined, lastServer }: Settings): string {
  const file = { kind: KIND, version: VERSION, server: lastServer, preferences, noticing, declined };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What a file that somebody picked says. It may come from anywhere: nothing is taken that was not looked at. */
export function readFile(text: string): Chosen | Flaw {
  const file = text.length > LONGEST ? undefined : parsed(text);
  if (file?.['kind'] !== KIND || typeof file['version'] !== 'number') return { is: 'NOT_SETTINGS' };
  if (file['version'] > VERSION) return { is: 'TOO_NEW' };
  const place = firstWrong(file);
  if (place !== undefined) return { is: 'WRONG', place };
  return {
    preferences: known(file, 'preferences'),
    noticing: known(file, 'noticing'),
    declined: file['declined'] as string[] | undefined,
    lastServer: file['server'] as string | undefined,
  };
}

type Fields = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const isFlag: Check = (value) => typeof value === 'boolean';
const oneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value);

const PARTS = {
  preferences: {
    defaultFriend: (value) => value === null || (typeof value === 'string' && /^[\w-]{1,64}$/.test(value)),
    badge: oneOf('unread', 'dot', 'off'),
    theme: oneOf('system', 'light', 'dark'),
    closeAfterSend: isFlag,
    toolbarClick: oneOf('inbox', 'share', 'send'),
    language: (value) => value === null || isLanguage(value),
  } satisfies Record<keyof Preferences, Check>,
  noticing: {
    isOn: isFlag,
    then: oneOf('mark', 'ask', 'nothing'),
    watchedFrom: (value) => typeof value === 'number' && value >= 0.5 && value <= 1,
  } satisfies Record<keyof Noticing, Check>,
};

const isSite: Check = (value) => typeof value === 'string' && /^[\w.:-]{1,260}$/.test(value);
const isServer: Check = (value) => {
  const url = typeof value === 'string' ? URL.parse(value) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === value;
};

/** The name of the first member that is not as it should be. */
function firstWrong(file: Fields): string | undefined {
  if (file['server'] !== undefined && !isServer(file['server'])) return 'server';
  const { declined = [] } = file;
  if (!Array.isArray(declined) || declined.length > MOST_SITES || !declined.every(isSite)) return 'declined';
  for (const [part, checks] of Object.entries(PARTS)) {
    const members = file[part] ?? {};
    if (!isRecord(members)) return part;
    const wrong = Object.entries(checks).find(([name, check]) => name in members && !check(members[name]));
    if (wrong) return `${part}.${wrong[0]}`;
  }
  return undefined;
}

/** Without what another version may have written there. */
function known(file: Fields, part: keyof typeof PARTS): Fields {
  const members = Object.entries((file[part] ?? {}) as Fields);
  return Object.fromEntries(members.filter(([name]) => name in PARTS[part]));
}

function parsed(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
