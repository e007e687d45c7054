import browser from 'webextension-polyfill';
import type { FromPage, Message } from '../messages.ts';

/** Whether a message comes from a page of this extension, and not from a page of the web or another extension. */
export function isOurs(sender: browser.Runtime.MessageSender): boolean {
  const from = sender.url ?? sender.tab?.url;
  return (
    sender.id === browser.runtime.id && (from === undefined ? !sender.tab : from.startsWith(browser.runtime.getURL('')))
  );
}

/** Whether a message comes from our script in a page of the web; the browser lets no page speak for it. */
export const isOurScript = (sender: browser.Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && sender.tab !== undefined && /^https?:/.test(sender.url ?? '');

/** What such a script may say, if it is whole. */
export function pageMessageOf(value: unknown): FromPage | undefined {
  const { type, url, progress, isOver, isPause } = fieldsOf(value) ?? {};
  if (!isText(url)) return undefined;
  if (type === 'page') return { type, url };
  const isWhole = type === 'played' && isPlayed(fieldsOf(progress)) && isFlag(isOver) && isFlag(isPause);
  return isWhole ? (value as FromPage) : undefined;
}

/** The message, if it is one of ours and whole. */
export function messageOf(value: unknown): Message | undefined {
  const has = fieldsOf(value);
  return has !== undefined && isWhole(has) ? (value as Message) : undefined;
}

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown) => (typeof value === 'object' && value !== null ? (value as Fields) : undefined);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);

function isWhole({ type, ...has }: Fields): boolean {
  switch (type) {
    case 'sync':
    case 'capture':
    case 'tabs':
    case 'invite':
    case 'told':
    case 'muted':
    case 'disconnect':
    case 'alerts':
      return true;
    case 'known':
      return isText(has.url);
    case 'sites':
      return has.url === null || isText(has.url);
    case 'mute':
      return isText(has.userId) && isFlag(has.isMuted);
    case 'undo':
    case 'retry':
      return isText(has.id);
    case 'reword':
      return isText(has.id) && isText(has.message) && isText(has.title) && isTexts(has.names);
    case 'mark':
      return isText(has.id) && isMark(fieldsOf(has.mark));
    case 'send':
      return isText(has.id) && isTexts(has.toUserIds) && isText(has.message) && isTarget(fieldsOf(has.target));
    case 'connected':
      return isText(has.server) && isText(fieldsOf(has.pair)?.refreshToken) && isText(fieldsOf(has.pair)?.accessToken);
    default:
      return false;
  }
}

const isFlag = (value: unknown) => typeof value === 'boolean';
const isMoment = (value: unknown) => typeof value === 'number' && value >= 0 && value < 1e6;

function isPlayed(progress: Fields | undefined): boolean {
  const { position, duration, covered } = progress ?? {};
  const isPair = (pair: unknown) => Array.isArray(pair) && pair.length === 2 && pair.every(isMoment);
  return (
    isMoment(position) && (duration === null || isMoment(duration)) && Array.isArray(covered) && covered.every(isPair)
  );
}

function isTarget(target: Fields | undefined): boolean {
  return target !== undefined && isText(target.url) && isText(target.title) && fieldsOf(target.page) !== undefined;
}

function isMark(mark: Fields | undefined): boolean {
  switch (mark?.do) {
    case 'read':
      return isText(mark.itemId) && typeof mark.read === 'boolean';
    case 'read-all':
      return isText(mark.upTo);
    case 'status':
      return isText(mark.itemId) && isText(mark.status);
    case 'later':
      return isText(mark.itemId) && isText(mark.until);
    case 'remove':
      return isText(mark.itemId);
    case 'restore':
      return isText(fieldsOf(mark.item)?.id);
    case 'withdraw':
      return isText(mark.shareId);
    case 'reword':
      return (
        isText(mark.shareId) &&
        (mark.message === null || isText(mark.message)) &&
        isText(mark.title) &&
        isTexts(mark.names)
      );
    default:
      return false;
  }
}
