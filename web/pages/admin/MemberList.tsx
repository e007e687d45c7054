import { useEffect, useMemo } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { membersLike } from '../../members.ts';
import { useNow } from '../../shell/use-now.ts';
import { More } from '../../shell/More.tsx';
import { Waiting } from '../../shell/Waiting.tsx';
import { MemberRow } from './MemberRow.tsx';

/** Who was found. Another search is another list: give it a key. */
export function MemberList({ search }: { search: string }) {
  const { list, signOut, suspend, restore } = useMemo(() => membersLike(search), []);
  const now = useNow();

  useEffect(() => void list.first(), []);

  const members = list.shown.value;
  return (
    <>
      {list.state.value === 'loading' && <Waiting rows={3} />}
      {members.length > 0 && (
        <ul class="entries" aria-label={t('admin.people')}>
          {members.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              now={now}
              onSignOut={() => void signOut(member)}
              onSuspend={() => void suspend(member)}
              onRestore={() => void restore(member)}
            />
          ))}
        </ul>
      )}
      {members.length === 0 && list.state.value === 'ready' && (
        <p class="muted" role="status">
          {t('admin.nobody')}
        </p>
      )}
      <More list={list} />
    </>
  );
}
