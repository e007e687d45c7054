import { useSignal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { t } from '#shared/i18n/i18n.ts';
import { Avatar } from '#ui/Avatar.tsx';
import { ask } from '../messages.ts';
import { kept, sync } from '../stored.ts';

/** Who is signed in, and where. */
export function AccountSection() {
  const { account, outbox } = kept.value;
  const isAsking = useSignal(false);
  const connect = () => void browser.tabs.create({ url: browser.runtime.getURL('connect.html') });
  if (account === null) {
    return (
      <section class="card" aria-labelledby="account">
        <h2 id="account">{t('options.account')}</h2>
        <p>{t('options.nobody')}</p>
        <button type="button" class="btn btn-primary" onClick={connect}>
          {t('options.connect')}
        </button>
      </section>
    );
  }
  const user = sync.value?.user ?? account.user;
  const disconnect = async () => {
    isAsking.value = false;
    await ask({ type: 'disconnect' });
  };
  return (
    <section class="card" aria-labelledby="account">
      <h2 id="account">{t('options.account')}</h2>
      <div class="options-row">
        <Avatar person={user} size={40} />
        <div class="options-grow">
          <bdi dir="auto">
            <b>{user.displayName}</b>
          </bdi>
          <div class="hint">
            <bdi dir="ltr">@{user.username}</bdi> · <bdi dir="ltr">{account.server}</bdi>
          </div>
        </div>
        <button type="button" class="btn" onClick={connect}>
          {t('options.changeServer')}
        </button>
        {!isAsking.value && (
          <button type="button" class="btn btn-danger" onClick={() => (isAsking.value = true)}>
            {t('options.disconnect')}
          </button>
        )}
      </div>
      {account.refreshToken === null && <p role="status">{t('options.ended')}</p>}
      {isAsking.value && (
        <div class="options-row" role="group" aria-label={t('options.disconnect')}>
          <p class="options-grow">
            {outbox.length > 0
              ? t('options.disconnectWithUnsent', { count: outbox.length })
              : t('options.disconnectText')}
          </p>
          <button type="button" class="btn btn-danger" onClick={() => void disconnect()}>
            {t('options.disconnectNow')}
          </button>
          <button type="button" class="btn btn-ghost" onClick={() => (isAsking.value = false)}>
            {t('options.keep')}
          </button>
        </div>
      )}
    </section>
  );
}
