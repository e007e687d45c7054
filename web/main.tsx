import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { dashboard } from '#shared/i18n/en/dashboard.ts';
import { items } from '#shared/i18n/en/items.ts';
import { offline } from '#shared/i18n/en/offline.ts';
import { problems } from '#shared/i18n/en/problems.ts';
import { learn } from '#shared/i18n/i18n.ts';
import { callAs } from '#ui/called.ts';
import { nextTask } from '#ui/next-task.ts';
import { prepareFormatters } from '#ui/time.ts';
import { whenIdle } from '#ui/when-idle.ts';
import '#ui/theme.css';
import '#ui/components.css';
import '#ui/dashboard.css';
import './styles/shell.css';
import './styles/pages.css';
import { App } from './App.tsx';
import { showAppBadge } from './app-badge.ts';
import { language, startLanguage } from './language.ts';
import { followLive } from './live.ts';
import { watchNetwork } from './network.ts';
import { forgetKept } from './offline/database.ts';
import { followOutbox } from './offline/outbox.ts';
import { keepSnapshots, restore } from './offline/snapshot.ts';
import { startPreferences } from './preferences.ts';
import { keepLanguage } from './service-worker/language.ts';
import { forgetNotifications } from './notifications.ts';
import { forgetSent } from './sent.ts';
import { followSession, me, openSession } from './session.ts';
import { catchUp, forget, friends } from './store.ts';
import { startUpdates } from './updates.ts';

learn(dashboard, items, offline, problems);
startPreferences();
watchNetwork(() => void openSession().then(catchUp));
followSession();
showAppBadge();
effect(() => void keepLanguage(language.value));
effect(() => callAs(friends.value));
void startUpdates();

const owner = computed(() => me.value?.id);

effect(() => {
  const id = owner.value;
  forget();
  forgetSent();
  forgetNotifications();
  // What could not be sent yet outlives the end of a session, for its owner alone.
  void forgetKept((place) => (id === undefined ? place.what === 'outbox' : place.owner === id));
  if (id === undefined) return;
  const leaving = new AbortController();
  void followOutbox(id, leaving.signal);
  void restore(id, leaving.signal).then(() => {
    if (leaving.signal.aborted) return;
    // What can't be known now will be known next time.
    void catchUp()
      .then(() => import('./account-language.ts'))
      .then(({ followAccount }) => followAccount())
      .catch(() => undefined);
    whenIdle(() => {
      void import('./alerts.ts').then(({ renewAlerts }) => renewAlerts());
      void import('./player/untold.ts').then(({ followUntold }) => followUntold(id, leaving.signal));
    });
    followLive(leaving.signal);
    keepSnapshots(id, leaving.signal);
  });
  return () => leaving.abort();
});

void openSession();

const root = document.getElementById('app');
if (root) void draw(root);

/** In several tasks: whoever taps meanwhile is answered between them. */
async function draw(root: HTMLElement): Promise<void> {
  await startLanguage();
  await nextTask();
  render(<App />, root);
  await nextTask();
  // Whoever is signed out is shown neither numbers nor times.
  if (me.peek()) await prepareFormatters();
}
