import { expect, it } from 'vitest';
import { serverAddress } from './server-address.ts';

it.each([
  ['watch.example.org', 'https://watch.example.org', false],
  ['  watch.example.org/  ', 'https://watch.example.org', false],
  ['https://watch.example.org', 'https://watch.example.org', false],
  ['http://watch.example.org', 'http://watch.example.org', true],
  ['HTTPS://Watch.Example.ORG:443/', 'https://watch.example.org', false],
  ['watch.example.org:8443', 'https://watch.example.org:8443', false],
  ['example.org/watch/', 'https://example.org/watch', false],
  ['https://example.org/watch/inbox?unread=true', 'https://example.org/watch', false],
  ['https://watch.example.org/api/v1/meta', 'https://watch.example.org', false],
  ['http://localhost:7279/inbox#top', 'http://localhost:7279', false],
  ['localhost:7279', 'http://localhost:7279', false],
  ['127.0.0.1:7279', 'http://127.0.0.1:7279', false],
  ['[::1]:7279', 'http://[::1]:7279', false],
  ['nas:3000', 'http://nas:3000', true],
  ['nas:80', 'http://nas', true],
  ['nas:443', 'https://nas', false],
  ['nas.local', 'http://nas.local', true],
  ['192.168.1.5:7279', 'http://192.168.1.5:7279', true],
  ['https://192.168.1.5', 'https://192.168.1.5', false],
  ['bücher.example', 'https://xn--bcher-kva.example', false],
])('understands %s as %s', (typed, server, isExposed) => {
  expect(serverAddress(typed)).toEqual({ server, isExposed });
});

it.each([
  ['', 'EMPTY'],
  ['   ', 'EMPTY'],
  ['ftp://example.org', 'INVALID'],
  ['https://', 'INVALID'],
  ['my server', 'INVALID'],
  ['https://user:secret@', 'INVALID'],
])('does not take %j for an address', (typed, problem) => {
  expect(serverAddress(typed)).toEqual({ problem });
});

it('keeps no name and password that stood in the address', () => {
  expect(serverAddress('https://ana:secret@watch.example.org')).toMatchObject({ server: 'https://watch.example.org' });
});
