import { useEffect } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { circleAlertIcon } from '#ui/icons.ts';
import { trouble } from '../toasts.ts';

/** Time enough to read two sentences. */
const SHOWN_MS = 10_000;

/** What just did not work, and what to do about it. */
export function Trouble() {
  const { value } = trouble;
  const close = () => (trouble.value = null);

  useEffect(() => {
    if (value === null) return;
    const timer = setTimeout(close, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [value]);

  return (
    <div class="toast-place" role="alert">
      {value !== null && (
        <div class="toast">
          <Icon of={circleAlertIcon} size={16} />
          <span class="toast-text">{value}</span>
          <button type="button" onClick={close}>
            {t('web.close')}
          </button>
        </div>
      )}
    </div>
  );
}
