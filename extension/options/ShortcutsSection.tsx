import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type MessageKey, t } from '#shared/i18n/i18n.ts';
import { keysOf } from '../keys.ts';

const COMMANDS: [command: string, text: MessageKey][] = [
  ['_execute_action', 'options.keysInbox'],
  ['share', 'options.keysShare'],
  ['quick-send', 'options.keysQuickSend'],
];

/** The keys as they really are; only the browser may change them. */
export function ShortcutsSection() {
  const keys = useSignal<string[]>([]);
  useEffect(() => {
    const read = async () => (keys.value = await Promise.all(COMMANDS.map(([command]) => keysOf(command))));
    void read();
    // Back from the browser's own page they may be others.
    globalThis.addEventListener('focus', read);
    return () => globalThis.removeEventListener('focus', read);
  }, [keys]);
  const isFirefox = browser.runtime.getURL('').startsWith('moz-');
  return (
    <section class="card" aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('options.shortcuts')}</h2>
      <dl class="options-keys">
        {COMMANDS.map(([command, text], at) => (
          <div key={command}>
            <dt>{t(text)}</dt>
            <dd>{keys.value[at] ? <kbd>{keys.value[at]}</kbd> : t('options.noKeys')}</dd>
          </div>
        ))}
      </dl>
      {isFirefox ? (
        <p class="hint">{t('options.changeKeysFirefox')}</p>
      ) : (
        <button
          type="button"
          class="btn"
          onClick={() => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })}
        >
          {t('options.changeKeys')}
        </button>
      )}
    </section>
  );
}
