import { useSignal } from '@preact/signals';
import { t } from '#shared/i18n/i18n.ts';
import { userPlusIcon } from '#ui/icons.ts';
import { Banner } from '#ui/views/Banner.tsx';
import { ask } from '../messages.ts';
import { problemText } from '../problem-text.ts';
import { kept } from '../stored.ts';

/** For somebody without friends here: a link that makes one. */
export function Invite() {
  const link = useSignal('');
  const status = useSignal('');
  const make = async () => {
    const answer = await ask({ type: 'invite' });
    if ('problem' in answer) {
      status.value = problemText(answer.problem, kept.peek().account?.server);
      return;
    }
    link.value = answer.url;
    status.value = await navigator.clipboard.writeText(answer.url).then(
      () => t('invite.copied'),
      () => t('invite.copyByHand'),
    );
  };
  return (
    <Banner tone="info" icon={userPlusIcon} action={{ label: t('invite.copy'), onClick: () => void make() }}>
      {link.value ? (
        <input class="input" readOnly aria-label={t('invite.link')} value={link.value} onFocus={select} />
      ) : (
        t('invite.noFriends')
      )}
      <span role="status">{status.value}</span>
    </Banner>
  );
}

const select = ({ currentTarget }: FocusEvent) => (currentTarget as HTMLInputElement).select();
