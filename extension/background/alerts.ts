import browser from 'webextension-polyfill';
import { shownAlert } from '#shared/alert-notification.ts';
import { sayAlertsIn } from '#shared/alert-language.ts';
import { t } from '#shared/i18n/i18n.ts';
import { laterWithoutChoice } from '#shared/later.ts';
import type { Mark } from '#shared/outbox/work.ts';
import { type Alert, pushMessageOf } from '#shared/push-message.ts';
import { inTurn } from '#shared/serial.ts';
import { languageOf } from '../language-of.ts';
import { local } from '../settings.ts';
import { enqueue } from './outbox.ts';
import { mayShow, put, type Shown, take } from './screen.ts';
import { sync } from './sync.ts';

/** What was shown is remembered, so that nothing is shown twice, whoever brings it. */
const REMEMBERED = 100;

/** What came by push; the badge is brought up to date in any case. */
export async function takePush(text: string): Promise<void> {
  const message = pushMessageOf(text);
  if (message?.type === 'alert') await show(message);
  if (message?.type === 'close') await take(message.tags);
  if (message?.type === 'test' && (await mayShow())) {
    await chooseLanguage();
    await put(TEST());
  }
  await sync();
}

const TEST = () => ({
  title: t('alert.test'),
  options: {
    body: t('alert.testText'),
    tag: 'test',
    icon: browser.runtime.getURL('icon/128.png'),
    badge: browser.runtime.getURL('icon/128.png'),
    renotify: false,
    data: { path: '/', shareId: null },
    actions: [],
  },
});

/** News come by more than one way at the same moment: what one shows, the other has to know of. */
const inOneTurn = inTurn();

/** Shows an alert, once, if this browser is to show any. */
export const show = (alert: Alert): Promise<void> => inOneTurn(() => showNew(alert));

async function showNew(alert: Alert): Promise<void> {
  const { alertsOn, alertsPausedUntil, shownAlerts, account } = await local.read(
    'alertsOn', 'alertsPausedUntil', 'shownAlerts', 'account',
  ); // prettier-ignore
  const isWanted = alertsOn && alertsPausedUntil < Date.now() && !shownAlerts.includes(nameOf(alert));
  if (!isWanted || account === null || !(await mayShow())) return;
  await local.write({ shownAlerts: [...shownAlerts, nameOf(alert)].slice(-REMEMBERED) });
  await chooseLanguage();
  await take(alert.replaces);
  await put(shownAlert(alert, (path) => new URL(path, account.server).href));
}

/** That of our pages. */
async function chooseLanguage(): Promise<void> {
  const { preferences } = await local.read('preferences');
  await sayAlertsIn(languageOf(preferences), (path) => fetch(browser.runtime.getURL(path)));
}

/** More of the same burst is news, and what came back is; the same number of them is not. */
const nameOf = ({ tag, count, detail }: Alert): string => `${tag} ${count} ${detail ?? ''}`.trimEnd();

/** What somebody clicked, and which of its buttons. */
export async function clickedAlert({ path, shareId }: Shown, action: string): Promise<void> {
  const { account } = await local.read('account');
  if (account === null) return;
  if (shareId !== null) {
    await enqueue(crypto.randomUUID(), markOf(shareId, action), 0);
    void sync();
  }
  if (action !== 'watched' && action !== 'later') await open(new URL(path, account.server).href);
}

function markOf(itemId: string, action: string): Mark {
  if (action === 'watched') return { do: 'status', itemId, status: 'watched' };
  if (action === 'later') return { do: 'later', itemId, until: laterWithoutChoice(new Date()).toISOString() };
  return { do: 'read', itemId, read: true };
}

/** The dashboard sees to it that one of it is enough (its manifest says so); other tabs we may not look at. */
async function open(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
