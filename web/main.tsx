import { effect } from '@preact/signals';
import { render } from 'preact';
import '#ui/theme.css';
import '#ui/components.css';
import '#ui/dashboard.css';
import './styles/shell.css';
import './styles/pages.css';
import { App } from './App.tsx';
import { followLive } from './live.ts';
import { watchNetwork } from './network.ts';
import { startPreferences } from './preferences.ts';
import { forgetSent } from './sent.ts';
import { me, openSession } from './session.ts';
import { forget, refresh } from './store.ts';

startPreferences();
watchNetwork(() => void openSession().then(refresh));

effect(() => {
  const id = me.value?.id;
  forget();
  forgetSent();
  if (id === undefined) return;
  const leaving = new AbortController();
  void refresh();
  followLive(leaving.signal);
  return () => leaving.abort();
});

void openSession();

const root = document.getElementById('app');
if (root) render(<App />, root);
