import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOurs, messageOf } from './border.ts';

beforeEach(() => fakeBrowser.reset());

const own = () => fakeBrowser.runtime.getURL('');
const target = { url: 'https://example.org', title: 'A', page: {} };

it('hears its own pages, in the popup and in a tab', () => {
  const { id } = fakeBrowser.runtime;
  expect(isOurs({ id, url: `${own()}popup.html` })).toBe(true);
  expect(isOurs({ id, url: `${own()}options.html`, tab: { url: `${own()}options.html` } as never })).toBe(true);
});

it('does not hear a page of the web, or another extension', () => {
  const { id } = fakeBrowser.runtime;
  expect(isOurs({ id, url: 'https://evil.example/', tab: { url: 'https://evil.example/' } as never })).toBe(false);
  expect(isOurs({ id: 'other', url: `${own()}popup.html` })).toBe(false);
});

it.each([
  { type: 'sync' },
  { type: 'told' },
  { type: 'muted' },
  { type: 'mute', userId: 'a', isMuted: true },
  { type: 'send', id: 'a', target, toUserIds: ['b'], message: '' },
  { type: 'mark', id: 'a', mark: { do: 'read', itemId: 'b', read: true } },
  { type: 'mark', id: 'a', mark: { do: 'later', itemId: 'b', until: '2026-11-26T09:00:00.000Z' } },
  { type: 'mark', id: 'a', mark: { do: 'restore', item: { id: 'b' } } },
  { type: 'mark', id: 'a', mark: { do: 'withdraw', shareId: 'b' } },
  { type: 'mark', id: 'a', mark: { do: 'reword', shareId: 'b', message: null, title: 'A', names: [] } },
  { type: 'reword', id: 'a', message: 'b', title: 'A', names: ['Bo'] },
  { type: 'connected', server: 'https://a.example', pair: { accessToken: 'a', refreshToken: 'b' } },
])('takes $type for what it is', (message) => {
  expect(messageOf(message)).toEqual(message);
});

it.each([
  null,
  'sync',
  { type: 'drop-everything' },
  { type: 'undo' },
  { type: 'mute', userId: 'a' },
  { type: 'mute', isMuted: false },
  { type: 'send', id: 'a', target: {}, toUserIds: ['b'], message: '' },
  { type: 'send', id: 'a', target, toUserIds: 'b', message: '' },
  { type: 'mark', id: 'a', mark: { do: 'send' } },
  { type: 'mark', id: 'a', mark: { do: 'later', itemId: 'b' } },
  { type: 'mark', id: 'a', mark: { do: 'reword', shareId: 'b', message: 1, title: 'A', names: [] } },
  { type: 'reword', id: 'a', message: 'b' },
  { type: 'connected', server: 'https://a.example', pair: {} },
])('does not act on %j', (message) => {
  expect(messageOf(message)).toBeUndefined();
});
