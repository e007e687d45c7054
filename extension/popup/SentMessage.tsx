import { useSignal } from '@preact/signals';
import { t } from '#shared/i18n/i18n.ts';
import { EditableMessage } from '#ui/views/share/EditableMessage.tsx';
import type { Latest } from '../messages.ts';
import { reword, takeBack } from './corrections.ts';

interface Props {
  sending: Latest;
  title: string;
  /** Somebody has begun to change it. */
  onEdit(): void;
  onTakenBack(): void;
}

/** What was said along with something just sent: to say it better, or to take all of it back. */
export function SentMessage({ sending, title, onEdit, onTakenBack }: Props) {
  const message = useSignal(sending.message);
  const undo = async () => {
    if (await takeBack(sending)) onTakenBack();
  };
  return (
    <EditableMessage
      message={message.value}
      canEdit
      onEdit={onEdit}
      onSave={(text) => reword(sending, title, message, text)}
    >
      {!sending.isSeen && (
        <button type="button" class="btn btn-ghost btn-sm" onClick={() => void undo()}>
          {t('correct.takeBack')}
        </button>
      )}
    </EditableMessage>
  );
}
