import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { watching } from '#shared/i18n/en/watching.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import type { Mark } from '#shared/outbox/work.ts';
import { ask } from '../messages.ts';
import { originsOf } from '../origins.ts';
import { local, type Noticed } from '../settings.ts';
import { kept } from '../stored.ts';

learn(watching);

/** What was noticed by itself since the popup was open last, one thing at a time; else the offer to notice more. */
export function Noticing() {
  const [first] = kept.value.noticed;
  const here = useSiteToAsk();
  if (first) return <Thing key={first.itemId} {...first} />;
  return here.value === null ? null : <Offer site={here.value} onDone={() => (here.value = null)} />;
}

function Thing({ itemId, title, is }: Noticed) {
  const settle = async (mark?: Mark) => {
    const { noticed } = await local.read('noticed');
    await local.write({ noticed: noticed.filter((one) => one.itemId !== itemId) });
    if (mark) await ask({ type: 'mark', id: crypto.randomUUID(), mark });
  };
  const as = (status: 'watched' | 'pending') => () => void settle({ do: 'status', itemId, status });
  const leave = () => void settle();
  return is === 'asked' ? (
    <Line text={t('watching.asked', { title })}>
      <Answer text={t('watching.yes')} onClick={as('watched')} />
      <Answer text={t('watching.no')} onClick={leave} />
    </Line>
  ) : (
    <Line text={t('watching.marked', { title })}>
      <Answer text={t('watching.undo')} onClick={as('pending')} />
      <Answer text={t('watching.fine')} onClick={leave} />
    </Line>
  );
}

function Offer({ site, onDone }: { site: string; onDone(): void }) {
  // First of all: the browser asks only in the turn of the click.
  const allow = async () => {
    if (await browser.permissions.request({ origins: originsOf(site) })) onDone();
  };
  const decline = async () => {
    onDone();
    await local.write({ declined: [...kept.peek().declined, site] });
  };
  return (
    <Line text={t('watching.offer', { site })}>
      <Answer text={t('watching.allow')} onClick={() => void allow()} />
      <Answer
        text={t('watching.decline')}
        label={t('watching.declineLabel', { site })}
        onClick={() => void decline()}
      />
    </Line>
  );
}

function Line({ text, children }: { text: string; children: ComponentChildren }) {
  return (
    <div class="popup-noticed" role="status">
      <bdi dir="auto">{text}</bdi>
      {children}
    </div>
  );
}

function Answer({ text, label = text, onClick }: { text: string; label?: string; onClick(): void }) {
  return (
    <button type="button" class="btn btn-ghost btn-sm" aria-label={label} onClick={onClick}>
      {text}
    </button>
  );
}

/** The browser tells the address of the open page because a person just pressed the button there (`activeTab`). */
function useSiteToAsk() {
  const site = useSignal<string | null>(null);
  useEffect(() => {
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.url && !tab.incognito) site.value = (await ask({ type: 'sites', url: tab.url })).here;
    };
    void look();
  }, [site]);
  return site;
}
