import { expect, it } from 'vitest';
import { safeHref } from './safe-href.ts';

it.each(['https://example.org/a?b#c', 'http://192.168.1.2:3000/'])('opens %s', (url) => {
  expect(safeHref(url)).toBe(url);
});

it('opens a path on a page that came from somewhere', () => {
  expect(safeHref('/a.webp', 'https://example.org/settings')).toBe('https://example.org/a.webp');
  expect(safeHref('/a.webp', 'chrome-extension://abc/popup.html')).toBeUndefined();
  expect(safeHref('javascript:alert(1)', 'https://example.org/')).toBeUndefined();
});

it.each([
  'javascript:alert(1)',
  ' \tjava\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  '//example.org',
  '/relative',
  '',
  null,
  undefined,
])('never opens %j', (url) => {
  expect(safeHref(url)).toBeUndefined();
});
