import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type MessageKey, t } from '#shared/i18n/i18n.ts';
import { ask } from '../messages.ts';
import { originsOf, siteOfOrigin } from '../origins.ts';
import { local, type Noticing } from '../settings.ts';
import { kept } from '../stored.ts';
import { Choice } from './Choice.tsx';

const THEN: [Noticing['then'], MessageKey][] = [
  ['mark', 'watching.mark'],
  ['ask', 'watching.ask'],
  ['nothing', 'watching.nothing'],
];
const THRESHOLDS = [0.7, 0.8, 0.9, 0.95];
const percent = new Intl.NumberFormat('en', { style: 'percent' });

/** What is noticed by itself, where, and what becomes of it. */
export function WatchingSection() {
  const { noticing } = kept.value;
  const save = (change: Partial<Noticing>) => void local.write({ noticing: { ...kept.peek().noticing, ...change } });
  return (
    <section class="card" aria-labelledby="watching">
      <h2 id="watching">{t('watching.title')}</h2>
      <p class="hint">{t('watching.text')}</p>
      <label class="options-row">
        <span class="options-grow">{t('watching.isOn')}</span>
        <input
          type="checkbox"
          checked={noticing.isOn}
          onChange={({ currentTarget }) => save({ isOn: currentTarget.checked })}
        />
      </label>
      {noticing.isOn && (
        <>
          <Choice label="watching.then" options={THEN} value={noticing.then} onChoose={(then) => save({ then })} />
          <label class="options-row">
            <span class="options-grow">
              {t('watching.threshold')}
              <span class="hint">{t('watching.thresholdHint')}</span>
            </span>
            <select
              class="input"
              value={noticing.watchedFrom}
              onChange={({ currentTarget }) => save({ watchedFrom: Number(currentTarget.value) })}
            >
              {THRESHOLDS.map((part) => (
                <option key={part} value={part}>
                  {t('watching.part', { percent: percent.format(part) })}
                </option>
              ))}
            </select>
          </label>
          <Sites />
        </>
      )}
    </section>
  );
}

/** The browser itself keeps which sites were allowed. */
function Sites() {
  const allowed = useSignal<string[]>([]);
  const waiting = useSignal<string[]>([]);
  useEffect(() => {
    const read = async () => {
      const { origins = [] } = await browser.permissions.getAll();
      allowed.value = [...new Set(origins.map(siteOfOrigin))].toSorted();
      waiting.value = (await ask({ type: 'sites', url: null })).waiting;
    };
    void read();
    const changed = () => void read();
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    return () => {
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  }, [allowed, waiting]);
  return (
    <>
      <h3>{t('watching.sites')}</h3>
      {allowed.value.length === 0 && <p class="hint">{t('watching.noSites')}</p>}
      <SiteList
        sites={allowed.value}
        text="watching.remove"
        label="watching.removeLabel"
        onChoose={(site) => void browser.permissions.remove({ origins: originsOf(site) })}
      />
      {waiting.value.length > 0 && <h3>{t('watching.waiting')}</h3>}
      <SiteList
        sites={waiting.value}
        text="watching.allow"
        label="watching.allowLabel"
        onChoose={(site) => void browser.permissions.request({ origins: originsOf(site) })}
      />
    </>
  );
}

interface SiteListProps {
  sites: string[];
  text: MessageKey;
  label: MessageKey;
  onChoose(site: string): void;
}

function SiteList({ sites, text, label, onChoose }: SiteListProps) {
  if (sites.length === 0) return null;
  return (
    <ul class="options-sites">
      {sites.map((site) => (
        <li key={site} class="options-row">
          <bdi dir="ltr" class="options-grow">
            {site}
          </bdi>
          <button type="button" class="btn btn-sm" aria-label={t(label, { site })} onClick={() => onChoose(site)}>
            {t(text)}
          </button>
        </li>
      ))}
    </ul>
  );
}
