import { render } from 'preact';
import { OptionsPage } from '../../options/OptionsPage.tsx';
import { load } from '../../stored.ts';

await load();
const app = document.querySelector('#app');
if (app) {
  app.removeAttribute('aria-busy');
  render(<OptionsPage />, app);
}
