import { render } from 'preact';
import { ConnectPage } from '../../connect/ConnectPage.tsx';
import { load } from '../../stored.ts';

await load();
const app = document.querySelector('#app');
if (app) {
  app.removeAttribute('aria-busy');
  render(<ConnectPage />, app);
}
