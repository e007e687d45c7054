import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Friend, Person } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '../Icon.tsx';
import { circleAlertIcon, clockIcon, infoIcon, sendIcon } from '../icons.ts';
import { duration } from '../time.ts';
import { Banner } from './Banner.tsx';
import { MessageField } from './share/MessageField.tsx';
import { PageCard, type SharedPage } from './share/PageCard.tsx';
import { PeoplePicker } from './share/PeoplePicker.tsx';
import { SentNote } from './share/SentNote.tsx';
import { nameOf, sendLabel } from './share/send-label.ts';

export interface ShareChoice {
  toUserIds: string[];
  message: string;
  /** Seconds into the media. */
  startAt?: number;
}

export type ShareState = 'editing' | 'sending' | { sent: string[] } | { error: string };

export interface ShareFormProps {
  page: SharedPage;
  /** Those sent to most often and most lately first. */
  friends: Friend[];
  me: Person;
  initial?: { toUserIds?: string[]; message?: string };
  /** What happened to this page before. */
  notes?: string[];
  /** `sent` names the receivers; `error` says what to do. */
  state: ShareState;
  /** What can still be done with what was sent. */
  children?: ComponentChildren;
  online: boolean;
  onShare: (choice: ShareChoice) => void;
}

/** Picks friends and sends them this page. Popup and dashboard both show it; it knows neither. */
export function ShareForm(props: ShareFormProps) {
  const { page, friends, me, initial = {}, notes = [], state, online, onShare, children } = props;
  const people = [...friends.map(({ user }) => user), me];
  // Somebody who is not in sight must not be sent anything.
  const chosen = useSignal(people.filter(({ id }) => initial.toUserIds?.includes(id)).map(({ id }) => id));
  const message = useSignal(initial.message ?? '');
  const isFromStart = useSignal(true);
  /** The answer that "send to somebody else" left behind. */
  const past = useSignal<ShareState | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);

  const now = state === past.value ? 'editing' : state;
  const receivers = chosen.value.flatMap((id) => people.find((person) => person.id === id) ?? []);
  const startAt = isFromStart.value ? undefined : page.startAt;
  const isReady = now !== 'sending' && receivers.length > 0;

  const isSent = typeof now === 'object' && 'sent' in now;

  useEffect(() => form.current?.querySelector<HTMLElement>('[role=combobox]')?.focus(), [isSent]);

  if (isSent) {
    const again = () => {
      past.value = state;
      chosen.value = [];
    };
    return (
      <SentNote page={page} names={now.sent} online={online} onAgain={again}>
        {children}
      </SentNote>
    );
  }

  const submit = (event: Event) => {
    event.preventDefault();
    if (!isReady) return;
    onShare({
      toUserIds: receivers.map(({ id }) => id),
      message: message.value.trim(),
      ...(startAt !== undefined && { startAt }),
    });
  };
  const sendByKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.repeat || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  return (
    <form class="share" ref={form} onSubmit={submit} onKeyDown={sendByKeys} aria-busy={now === 'sending'}>
      <PageCard page={page} />
      {notes.map((note) => (
        <p class="share-note" key={note}>
          <Icon of={infoIcon} size={14} />
          <bdi>{note}</bdi>
        </p>
      ))}
      {page.startAt !== undefined && (
        <label class="check">
          <input
            type="checkbox"
            checked={!isFromStart.value}
            onChange={({ currentTarget }) => (isFromStart.value = !currentTarget.checked)}
          />
          {t('share.startAt', { time: duration(page.startAt) })}
        </label>
      )}
      <PeoplePicker people={people} me={me} chosen={chosen.value} onChoose={(ids) => (chosen.value = ids)} />
      <MessageField value={message.value} quote={page.selection} onInput={(text) => (message.value = text)} />
      {typeof now === 'object' && (
        <Banner tone="err" icon={circleAlertIcon}>
          {now.error}
        </Banner>
      )}
      <button class="btn btn-primary btn-block" disabled={!isReady}>
        <Icon of={online ? sendIcon : clockIcon} size={16} />
        <span class="btn-text">
          {now === 'sending'
            ? t('share.sending')
            : sendLabel(
                receivers.map((person) => nameOf(person, me)),
                { online },
              )}
        </span>
      </button>
    </form>
  );
}
