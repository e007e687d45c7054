import { render } from 'preact';
import { Popup } from '../../popup/Popup.tsx';
import { load } from '../../stored.ts';

await load();
const app = document.querySelector('#app');
if (app) {
  app.replaceChildren();
  app.removeAttribute('aria-busy');
  render(<Popup />, app);
}
