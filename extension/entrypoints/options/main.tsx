import { render } from 'preact';
import { backup } from '#shared/i18n/en/backup.ts';
import { connection } from '#shared/i18n/en/connection.ts';
import { muted } from '#shared/i18n/en/muted.ts';
import { setup } from '#shared/i18n/en/setup.ts';
import { watching } from '#shared/i18n/en/watching.ts';
import { learn } from '#shared/i18n/i18n.ts';
import { OptionsPage } from '../../options/OptionsPage.tsx';
import { load } from '../../stored.ts';

learn(backup, connection, muted, setup, watching);
await load();
const app = document.querySelector('#app');
if (app) {
  app.removeAttribute('aria-busy');
  render(<OptionsPage />, app);
}
