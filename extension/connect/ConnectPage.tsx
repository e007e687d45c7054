import { useEffect } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { sendIcon } from '#ui/icons.ts';
import { kept } from '../stored.ts';
import { AddressStep } from './AddressStep.tsx';
import { CodeStep } from './CodeStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { ExposedStep } from './ExposedStep.tsx';
import { connectTo, step } from './steps.ts';

/** Connects this browser to an account, without a password: a code is confirmed on the dashboard. */
export function ConnectPage() {
  useEffect(() => {
    // The popup has asked which server already.
    if (new URLSearchParams(location.search).has('now')) void connectTo(kept.peek().lastServer);
  }, []);
  return (
    <>
      <header class="connect-head">
        <span class="logo" aria-hidden="true">
          <Icon of={sendIcon} size={18} />
        </span>
        WatchThis
      </header>
      <main class="connect-card card">
        <CurrentStep />
      </main>
      <footer class="hint connect-foot">{t('connect.promise')}</footer>
    </>
  );
}

function CurrentStep() {
  const now = step.value;
  switch (now.at) {
    case 'address':
      return <AddressStep problem={now.problem} />;
    case 'exposed':
      return <ExposedStep server={now.server} />;
    case 'checking':
      return (
        <p role="status" class="connect-wait">
          {t('connect.checking', { server: now.server })}
        </p>
      );
    case 'code':
      return <CodeStep server={now.server} pairing={now.pairing} />;
    case 'done':
      return <DoneStep />;
  }
}
