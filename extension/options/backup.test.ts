import { expect, it } from 'vitest';
import { local } from '../settings.ts';
import { fileOf, readFile, type Settings } from './backup.ts';

const settings: Settings = {
  preferences: {
    defaultFriend: '01900000-0000-7000-8000-000000000000', badge: 'dot', theme: 'dark', closeAfterSend: true,
    toolbarClick: 'send', language: 'ar',
  },
  noticing: { isOn: false, then: 'ask', watchedFrom: 0.8 },
  declined: ['www.youtube.com', 'nas:8080'],
  lastServer: 'http://nas:7279',
}; // prettier-ignore
const file = (change: object) => JSON.stringify({ ...(JSON.parse(fileOf(settings)) as object), ...change });

it('reads what it has written', () => {
  expect(readFile(fileOf(settings))).toEqual(settings);
});

it('holds nothing that opens an account, or tells what was sent', async () => {
  const all = { ...(await local.readAll()), ...settings };
  const secret = { server: 'https://a.example', user: { displayName: 'Ana' }, refreshToken: 'secret' };
  const text = fileOf({ ...all, account: secret, device: 'Firefox on Linux' } as Settings);
  expect(Object.keys(JSON.parse(text) as object).sort()).toEqual(
    ['declined', 'kind', 'noticing', 'preferences', 'server', 'version'], // prettier-ignore
  );
  expect(text).not.toMatch(/secret|Ana|Firefox/);
});

it('leaves as it is what a file does not say, and what it says that nobody knows', () => {
  expect(
    readFile(file({ preferences: { badge: 'off', colour: 'red' }, noticing: undefined, declined: undefined })),
  ).toEqual({
    preferences: { badge: 'off' },
    noticing: {},
    declined: undefined,
    lastServer: settings.lastServer,
  });
});

it.each(['', 'nothing', '[]', 'null', '{}', '{"kind":"watchthis-export","version":1}', `"${'x'.repeat(200_000)}"`])(
  'does not take %.20j for settings',
  (text) => {
    expect(readFile(text)).toEqual({ is: 'NOT_SETTINGS' });
  },
);

it('says that a file is newer than the extension', () => {
  expect(readFile(file({ version: 2, preferences: 'quite another shape' }))).toEqual({ is: 'TOO_NEW' });
});

it.each([
  ['server', { server: 'javascript:alert(1)' }],
  ['server', { server: 'https://watch.example.org/path' }],
  ['declined', { declined: 'www.youtube.com' }],
  ['declined', { declined: ['<script>'] }],
  ['preferences', { preferences: [] }],
  ['preferences.badge', { preferences: { badge: 'loud' } }],
  ['preferences.language', { preferences: { language: 'xx' } }],
  ['preferences.defaultFriend', { preferences: { defaultFriend: { id: 1 } } }],
  ['noticing.watchedFrom', { noticing: { watchedFrom: 7 } }],
])('says that %s is wrong', (place, change) => {
  expect(readFile(file(change))).toEqual({ is: 'WRONG', place });
});
