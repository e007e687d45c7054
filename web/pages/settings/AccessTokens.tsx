import { useSignal } from '@preact/signals';
import { answer, data, type Schema } from '#shared/client.ts';
import { formatList, t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { keyRoundIcon, plusIcon } from '#ui/icons.ts';
import { relativeTime, shortDate } from '#ui/time.ts';
import { api } from '../../session.ts';
import { confirm } from '../../shell/confirm.ts';
import { useNow } from '../../shell/use-now.ts';
import { Section } from '../../shell/Section.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { say, sayProblem } from '../../toasts.ts';
import { TokenMaking } from './TokenMaking.tsx';

type Token = Schema<'AccessToken'>;

/** What programs of one's own show to act for one. */
export function AccessTokens() {
  const tokens = useAnswer<Token[]>(() => data(api.GET('/api/v1/tokens')));
  const isMaking = useSignal(false);
  const now = useNow();

  async function revoke({ id, name }: Token) {
    try {
      await answer(api.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } }));
      say(t('web.tokens.revoked', { name }));
    } catch (error) {
      sayProblem(error);
    }
    await tokens.load();
  }

  const askToRevoke = (token: Token) =>
    confirm({
      title: t('web.tokens.revokeTitle', { name: token.name }),
      text: t('web.tokens.revokeText'),
      deed: t('web.tokens.revoke'),
      onConfirm: () => void revoke(token),
    });

  return (
    <Section id="tokens" title={t('web.tokens.title')} answer={tokens}>
      {(all) => (
        <>
          <p class="muted">{t('web.tokens.text')}</p>
          {all.length > 0 && (
            <ul class="entries" aria-label={t('web.tokens.title')}>
              {all.map((token) => (
                <TokenRow key={token.id} token={token} now={now} onRevoke={() => askToRevoke(token)} />
              ))}
            </ul>
          )}
          <p>
            <button class="btn btn-soft" type="button" onClick={() => (isMaking.value = true)}>
              <Icon of={plusIcon} size={16} />
              {t('web.tokens.make')}
            </button>
          </p>
          {isMaking.value && <TokenMaking onMade={tokens.load} onClose={() => (isMaking.value = false)} />}
        </>
      )}
    </Section>
  );
}

function TokenRow({ token, now, onRevoke }: { token: Token; now: number; onRevoke: () => void }) {
  const { name, scopes, lastUsedAt, expiresAt } = token;
  const allowed = scopes.map((scope) => t(`web.tokens.may.${scope}`));
  return (
    <li class="entry">
      <span class="entry-icon">
        <Icon of={keyRoundIcon} size={20} />
      </span>
      <div class="entry-text">
        <b>
          <bdi dir="auto">{name}</bdi>
        </b>
        <span class="hint">{formatList(allowed, 'unit')}</span>
        <span class="hint">
          {lastUsedAt === null ? t('web.tokens.unused') : t('web.tokens.used', { time: relativeTime(lastUsedAt, now) })}
          {' · '}
          {expiresAt === null ? t('web.tokens.endless') : t('web.tokens.ends', { date: shortDate(expiresAt) })}
        </span>
      </div>
      <div class="entry-tools">
        <button class="btn btn-sm" type="button" aria-label={t('web.tokens.revokeNamed', { name })} onClick={onRevoke}>
          {t('web.tokens.revoke')}
        </button>
      </div>
    </li>
  );
}
