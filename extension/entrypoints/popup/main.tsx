import { render } from 'preact';
import { items } from '#shared/i18n/en/items.ts';
import { popup } from '#shared/i18n/en/popup.ts';
import { learn } from '#shared/i18n/i18n.ts';
import { loadFirst, Popup } from '../../popup/Popup.tsx';
import { load } from '../../stored.ts';

learn(items, popup);
await load();
await loadFirst();
const app = document.querySelector('#app');
if (app) {
  app.replaceChildren();
  app.removeAttribute('aria-busy');
  render(<Popup />, app);
}
