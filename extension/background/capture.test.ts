import { expect, it } from 'vitest';
import { refusalOf } from './capture.ts';

it.each([
  ['https://example.org/', false, undefined],
  ['https://example.org/', true, 'PRIVATE'],
  ['chrome://settings', false, 'BROWSER'],
  ['about:blank', false, 'BROWSER'],
  ['file:///home/ana/a.pdf', false, 'FILE'],
  ['https://chromewebstore.google.com/detail/x', false, 'STORE'],
  ['https://addons.mozilla.org/en-US/firefox/', false, 'STORE'],
  [undefined, false, 'UNKNOWN'],
])('says of %s (private: %s) that it is %s', (url, incognito, refusal) => {
  expect(refusalOf({ incognito, ...(url !== undefined && { url }) })).toBe(refusal);
});
