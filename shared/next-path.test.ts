import { describe, expect, it } from 'vitest';
import { nextPath, withNext } from './next-path.ts';

describe('the path to go to after signing in', () => {
  it.each(['/', '/inbox', '/connect?code=KWTR-4739', '/share?url=https%3A%2F%2Fa.example%2F%3Fb%3Dc', '/i/1#x'])(
    'is the one asked for when it is of this site: %s',
    (path) => expect(nextPath(path)).toBe(path),
  );

  it.each([
    undefined,
    '',
    'inbox',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/inbox\\..\\..',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    'javascript:alert(1)',
  ])('is the start page otherwise: %j', (path) => expect(nextPath(path)).toBe('/'));

  it('survives being put into a link', () => {
    const link = withNext('/login', '/share?url=https://a.example/?b=c&d=e');
    expect(nextPath(new URL(link, 'https://here.example').searchParams.get('next') ?? undefined)).toBe(
      '/share?url=https://a.example/?b=c&d=e',
    );
  });
});
