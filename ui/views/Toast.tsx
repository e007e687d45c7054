import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '../Icon.tsx';
import { checkIcon } from '../icons.ts';

/** Time enough to read a line and to change one's mind. */
const SHOWN_MS = 6000;

interface Props {
  toast: { text: string; undo?: () => void } | null;
  onGone: () => void;
}

/** What was just done, and the way back. It stays while it is looked at with the pointer or the focus. */
export function Toast({ toast, onGone }: Props) {
  const isHeld = useSignal(false);
  /** Where the focus came from, to go back to. */
  const before = useRef<EventTarget | null>(null);
  useEffect(() => {
    if (toast === null) isHeld.value = false;
    if (toast === null || isHeld.value) return;
    const timer = setTimeout(onGone, SHOWN_MS);
    return () => clearTimeout(timer);
    // A new `onGone` at each drawing must not start the time anew.
  }, [toast, isHeld.value]);

  const hold = ({ relatedTarget }: FocusEvent) => {
    before.current = relatedTarget;
    isHeld.value = true;
  };
  const undo = () => {
    if (before.current instanceof HTMLElement) before.current.focus();
    onGone();
    toast?.undo?.();
  };
  return (
    <div class="toast-place" role="status">
      {toast && (
        <div
          class="toast"
          onPointerEnter={() => (isHeld.value = true)}
          onPointerLeave={() => (isHeld.value = false)}
          onFocusIn={hold}
          onFocusOut={() => (isHeld.value = false)}
        >
          <Icon of={checkIcon} size={16} />
          <span class="toast-text">{toast.text}</span>
          {toast.undo && (
            <button type="button" onClick={undo}>
              {t('toast.undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
