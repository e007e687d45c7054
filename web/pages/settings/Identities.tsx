import { useSignal } from '@preact/signals';
import { answer, data, type Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { linkIcon } from '#ui/icons.ts';
import { fullTime, relativeTime, shortDate } from '#ui/time.ts';
import { useMeta } from '../../meta.ts';
import { anyone, api } from '../../session.ts';
import { confirm } from '../../shell/confirm.ts';
import { useNow } from '../../shell/use-now.ts';
import { PasswordDialog } from '../../shell/PasswordDialog.tsx';
import { goToProvider } from '../../shell/ProviderButton.tsx';
import { say, sayProblem } from '../../toasts.ts';

type Identity = Schema<'Identity'>;

interface Props {
  identities: Identity[];
  onChange: () => Promise<void>;
}

/** Logging in by the identity provider of this server, where there is one. */
export function Identities({ identities, onChange }: Props) {
  const isLinking = useSignal(false);
  const name = useMeta()?.signIn.oidc?.name;
  if (name === undefined) return null;

  async function link(password: string) {
    await answer(anyone.POST('/session/oidc/link', { body: { password } }));
    goToProvider('/settings');
  }

  async function unlink({ id }: Identity) {
    try {
      await data(api.DELETE('/api/v1/profile/identities/{id}', { params: { path: { id } } }));
      say(t('web.provider.unlinked', { name: name ?? '' }));
    } catch (error) {
      sayProblem(error);
    }
    await onChange();
  }

  return (
    <>
      <h3>{t('web.provider.title', { name })}</h3>
      <p class="muted">{t('web.provider.text', { name })}</p>
      {identities.length > 0 ? (
        <ul class="entries" aria-label={t('web.provider.title', { name })}>
          {identities.map((identity) => (
            <li class="entry" key={identity.id}>
              <span class="entry-icon">
                <Icon of={linkIcon} size={20} />
              </span>
              <div class="entry-text">
                <b>{t('web.provider.linked', { date: shortDate(identity.linkedAt) })}</b>
                <LastUse at={identity.lastUsedAt} />
              </div>
              <div class="entry-tools">
                <button
                  class="btn btn-sm"
                  type="button"
                  onClick={() =>
                    confirm({
                      title: t('web.provider.unlinkTitle', { name }),
                      text: t('web.provider.unlinkText', { name }),
                      deed: t('web.provider.unlink'),
                      onConfirm: () => void unlink(identity),
                    })
                  }
                >
                  {t('web.provider.unlink')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p>
          <button class="btn btn-soft" type="button" onClick={() => (isLinking.value = true)}>
            <Icon of={linkIcon} size={16} />
            {t('web.provider.link', { name })}
          </button>
        </p>
      )}
      {isLinking.value && (
        <PasswordDialog
          title={t('web.provider.link', { name })}
          text={t('web.provider.linkText', { name })}
          deed={t('web.passkeys.next')}
          onPassword={link}
          onClose={() => (isLinking.value = false)}
        />
      )}
    </>
  );
}

function LastUse({ at }: { at: string | null }) {
  const now = useNow();
  if (at === null) return <span class="hint">{t('web.passkeys.unused')}</span>;
  return (
    <time class="hint" dateTime={at} title={fullTime(at)}>
      {t('web.passkeys.used', { time: relativeTime(at, now) })}
    </time>
  );
}
