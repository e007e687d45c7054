import { effect } from '@preact/signals';
import { render } from 'preact';
import { dashboard } from '#shared/i18n/en/dashboard.ts';
import { items } from '#shared/i18n/en/items.ts';
import { people } from '#shared/i18n/en/people.ts';
import { problems } from '#shared/i18n/en/problems.ts';
import { share } from '#shared/i18n/en/share.ts';
import { learn } from '#shared/i18n/i18n.ts';
import '#ui/theme.css';
import '#ui/components.css';
import '#ui/dashboard.css';
import './styles/shell.css';
import './styles/pages.css';
import { App } from './App.tsx';
import { startLanguage } from './language.ts';
import { followLive } from './live.ts';
import { watchNetwork } from './network.ts';
import { startPreferences } from './preferences.ts';
import { forgetNotifications } from './notifications.ts';
import { forgetSent } from './sent.ts';
import { me, openSession } from './session.ts';
import { forget, refresh } from './store.ts';

learn(dashboard, items, people, problems, share);
startPreferences();
watchNetwork(() => void openSession().then(refresh));

effect(() => {
  const id = me.value?.id;
  forget();
  forgetSent();
  forgetNotifications();
  if (id === undefined) return;
  const leaving = new AbortController();
  // What can't be known now will be known next time.
  void refresh()
    .then(() => import('./account-language.ts'))
    .then(({ followAccount }) => followAccount())
    .catch(() => undefined);
  void import('./alerts.ts').then(({ renewAlerts }) => renewAlerts());
  followLive(leaving.signal);
  return () => leaving.abort();
});

void openSession();

const root = document.getElementById('app');
if (root) void startLanguage().then(() => render(<App />, root));
