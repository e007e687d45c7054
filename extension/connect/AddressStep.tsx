import { useSignal } from '@preact/signals';
import { t } from '#shared/i18n/i18n.ts';
import { checkIcon, circleAlertIcon } from '#ui/icons.ts';
import { Banner } from '#ui/views/Banner.tsx';
import { Field } from '#ui/views/Field.tsx';
import { problemText } from '../problem-text.ts';
import { serverAddress } from '../server-address.ts';
import type { Problem } from '../settings.ts';
import { kept } from '../stored.ts';
import { connectTo, step } from './steps.ts';

/** Which server? */
export function AddressStep({ problem }: { problem: { code: Problem; server: string } | undefined }) {
  const typed = useSignal(problem?.server ?? kept.value.lastServer);
  const error = useSignal('');
  const { account } = kept.value;
  const submit = (event: Event) => {
    event.preventDefault();
    const address = serverAddress(typed.value);
    if ('problem' in address) error.value = t(address.problem === 'EMPTY' ? 'connect.noAddress' : 'connect.badAddress');
    else if (address.isExposed) step.value = { at: 'exposed', server: address.server };
    else void connectTo(address.server);
  };
  return (
    <form onSubmit={submit} class="connect-step">
      <h1>{t('connect.title')}</h1>
      <p>{t('connect.text')}</p>
      {account?.refreshToken && (
        <Banner tone="ok" icon={checkIcon}>
          {t('connect.already', { name: account.user.displayName, server: account.server })}
        </Banner>
      )}
      {problem && (
        <Banner tone="err" icon={circleAlertIcon}>
          {problemText(problem.code, problem.server)}
        </Banner>
      )}
      <Field
        label={t('connect.address')}
        hint={t('connect.addressHint')}
        error={error.value}
        value={typed.value}
        onInput={(value) => {
          typed.value = value;
          error.value = '';
        }}
        inputMode="url"
        autoComplete="url"
        spellcheck={false}
      />
      <button class="btn btn-primary btn-block">{t(problem ? 'connect.retry' : 'connect.next')}</button>
    </form>
  );
}
