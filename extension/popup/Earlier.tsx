import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formatList, t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { infoIcon } from '#ui/icons.ts';
import { shortDate } from '#ui/time.ts';
import { type Answer, ask } from '../messages.ts';
import { SentMessage } from './SentMessage.tsx';

type Known = Answer<'known'>;

/** To whom this page was sent before, and by whom; and what was sent only now, so that it can be changed. */
export function useKnown(url: string | undefined) {
  const notes = useSignal<string[]>([]);
  const latest = useSignal<Known['latest']>(null);
  useEffect(() => {
    if (url === undefined) return;
    void ask({ type: 'known', url }).then((known) => {
      const { sentTo, sentBy } = known;
      notes.value = [note('share.sentBefore', sentTo), note('share.gotBefore', sentBy)].flatMap((one) => one ?? []);
      latest.value = known.latest;
    });
  }, [url, notes, latest]);
  return { notes: notes.value, latest };
}

interface EarlierProps {
  latest: NonNullable<Known['latest']>;
  title: string;
  onTakenBack(): void;
}

/** What was sent of this page a moment ago, or waits to be. */
export function Earlier({ latest, title, onTakenBack }: EarlierProps) {
  const { names, at, sendIds } = latest;
  const values = { names: formatList(names), date: shortDate(at) };
  return (
    <div class="sent-before">
      <p class="share-note">
        <Icon of={infoIcon} size={14} />
        <bdi>{t(sendIds.length > 0 ? 'share.waits' : 'share.sentBefore', values)}</bdi>
      </p>
      <SentMessage sending={latest} title={title} onEdit={() => undefined} onTakenBack={onTakenBack} />
    </div>
  );
}

function note(key: 'share.sentBefore' | 'share.gotBefore', before: { name: string; at: string }[]): string | undefined {
  const [latest] = before;
  const names = [...new Set(before.map(({ name }) => name))];
  return latest && t(key, { names: formatList(names), date: shortDate(latest.at) });
}
