import browser from 'webextension-polyfill';
import type { Message } from '../messages.ts';

/** Whether a message comes from a page of this extension, and not from a page of the web or another extension. */
export function isOurs(sender: browser.Runtime.MessageSender): boolean {
  const from = sender.url ?? sender.tab?.url;
  return (
    sender.id === browser.runtime.id && (from === undefined ? !sender.tab : from.startsWith(browser.runtime.getURL('')))
  );
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
    case 'invite':
    case 'disconnect':
    case 'alerts':
      return true;
    case 'undo':
    case 'retry':
      return isText(has.id);
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
    case 'remove':
      return isText(mark.itemId);
    case 'restore':
      return isText(fieldsOf(mark.item)?.id);
    default:
      return false;
  }
}
