import { expect, it } from 'vitest';
import { browserMessages } from './locales.ts';

it('takes only what the browser says, with its parameters numbered and its dollars kept', () => {
  const catalogue = { 'browser.a': '{x} of {y} for $5', 'popup.b': 'not here' };
  expect(browserMessages(catalogue)).toEqual({ a: { message: '$1 of $2 for $$5' } });
});
