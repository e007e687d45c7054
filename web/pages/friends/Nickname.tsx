import type { Friend } from '#shared/client.ts';
import { corrections } from '#shared/i18n/en/corrections.ts';
import { nickname } from '#shared/i18n/en/nickname.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { call } from '../../nicknames.ts';
import { NameDialog } from '../../shell/NameDialog.tsx';

learn(corrections, nickname);

/** Gives a friend a name that nobody else sees. */
export function Nickname({ friend, onClose }: { friend: Friend; onClose: () => void }) {
  const name = friend.user.displayName;
  return (
    <NameDialog
      title={t('web.nickname.title', { name })}
      label={t('web.nickname.label')}
      hint={t('web.nickname.hint', { name })}
      name={friend.nickname ?? ''}
      save={t('correct.save')}
      onName={async (nickname) => {
        await call(friend, nickname.trim() || null);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
