import { useEffect } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { withNext } from '#shared/next-path.ts';
import { logInByProvider } from '../../session.ts';
import { CodeField } from '../../shell/CodeField.tsx';
import { FormFailure } from '../../shell/FormFailure.tsx';
import { useEntering } from '../../shell/use-entering.ts';
import { Waiting } from '../../shell/Waiting.tsx';

/** Logs in whoever has come back from the identity provider: at once, unless something else is asked for. */
export function ProviderArrival({ next }: { next: string }) {
  const { values, isBusy, failure, onSubmit, submit, needsCode, isLeaving } = useEntering({}, (_, entering) =>
    logInByProvider(entering),
  );

  useEffect(() => void submit(), []);

  const mayGoOn = needsCode.value || isLeaving.value;
  if (!mayGoOn && failure.value === null) return <Waiting rows={2} />;
  return (
    <form class="stack form" onSubmit={onSubmit}>
      <FormFailure failure={failure.value} />
      {needsCode.value && <CodeField label={t('web.logIn.code')} value={values.code} hint={t('web.logIn.codeHint')} />}
      {mayGoOn ? (
        <button class="btn btn-primary btn-block" type="submit" aria-disabled={isBusy.value}>
          {t(isBusy.value ? 'web.loading' : isLeaving.value ? 'web.logIn.restore' : 'web.logIn')}
        </button>
      ) : (
        <a class="btn btn-soft btn-block" href={withNext('/login', next)}>
          {t('web.logIn')}
        </a>
      )}
    </form>
  );
}
