import { useSignal } from '@preact/signals';
import { answer, type Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { keyRoundIcon, plusIcon } from '#ui/icons.ts';
import { fullTime, relativeTime } from '#ui/time.ts';
import { hasPasskeys } from '../../passkeys.ts';
import { api } from '../../session.ts';
import { confirm } from '../../shell/confirm.ts';
import { useNow } from '../../shell/use-now.ts';
import { say, sayProblem } from '../../toasts.ts';
import { PasskeyAdding } from './PasskeyAdding.tsx';
import { PasskeyNaming } from './PasskeyNaming.tsx';

type Passkey = Schema<'Passkey'>;

interface Props {
  passkeys: Passkey[];
  onChange: () => Promise<void>;
}

/** The passkeys that log one in. */
export function Passkeys({ passkeys, onChange }: Props) {
  const open = useSignal<'adding' | Passkey | null>(null);
  const now = useNow();
  const close = () => (open.value = null);

  async function changed(text: string) {
    close();
    say(text);
    await onChange();
  }

  async function remove({ id, name }: Passkey) {
    try {
      await answer(api.DELETE('/api/v1/passkeys/{id}', { params: { path: { id } } }));
      say(t('web.passkeys.removed', { name }));
    } catch (error) {
      sayProblem(error);
    }
    await onChange();
  }

  const { value } = open;
  return (
    <>
      <h3>{t('web.passkeys.title')}</h3>
      <p class="muted">{t(hasPasskeys() ? 'web.passkeys.text' : 'web.passkeys.impossible')}</p>
      {passkeys.length > 0 && (
        <ul class="entries" aria-label={t('web.passkeys.title')}>
          {passkeys.map((passkey) => (
            <li class="entry" key={passkey.id}>
              <span class="entry-icon">
                <Icon of={keyRoundIcon} size={20} />
              </span>
              <div class="entry-text">
                <b>
                  <bdi dir="auto">{passkey.name}</bdi>
                </b>
                <LastUse at={passkey.lastUsedAt} now={now} />
              </div>
              <div class="entry-tools">
                <button
                  class="btn btn-sm"
                  type="button"
                  aria-label={t('web.passkeys.renameNamed', { name: passkey.name })}
                  onClick={() => (open.value = passkey)}
                >
                  {t('web.passkeys.rename')}
                </button>
                <button
                  class="btn btn-sm"
                  type="button"
                  aria-label={t('web.passkeys.removeNamed', { name: passkey.name })}
                  onClick={() =>
                    confirm({
                      title: t('web.passkeys.removeTitle', { name: passkey.name }),
                      text: t('web.passkeys.removeText'),
                      deed: t('web.passkeys.remove'),
                      onConfirm: () => void remove(passkey),
                    })
                  }
                >
                  {t('web.passkeys.remove')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {hasPasskeys() && (
        <p>
          <button class="btn btn-soft" type="button" onClick={() => (open.value = 'adding')}>
            <Icon of={plusIcon} size={16} />
            {t('web.passkeys.add')}
          </button>
        </p>
      )}
      {value === 'adding' && (
        <PasskeyAdding onAdded={(name) => changed(t('web.passkeys.added', { name }))} onClose={close} />
      )}
      {value !== null && value !== 'adding' && (
        <PasskeyNaming
          passkey={value}
          onNamed={(name) => changed(t('web.passkeys.renamed', { name }))}
          onClose={close}
        />
      )}
    </>
  );
}

function LastUse({ at, now }: { at: string | null; now: number }) {
  if (at === null) return <span class="hint">{t('web.passkeys.unused')}</span>;
  return (
    <time class="hint" dateTime={at} title={fullTime(at)}>
      {t('web.passkeys.used', { time: relativeTime(at, now) })}
    </time>
  );
}
