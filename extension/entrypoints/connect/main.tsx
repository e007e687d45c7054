import { render } from 'preact';
import { connection } from '#shared/i18n/en/connection.ts';
import { rare } from '#shared/i18n/en/rare.ts';
import { setup } from '#shared/i18n/en/setup.ts';
import { learn } from '#shared/i18n/i18n.ts';
import { ConnectPage } from '../../connect/ConnectPage.tsx';
import { load } from '../../stored.ts';

learn(connection, rare, setup);
await load();
const app = document.querySelector('#app');
if (app) {
  app.removeAttribute('aria-busy');
  render(<ConnectPage />, app);
}
