import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ApiError } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { circleAlertIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { isOnline } from '../network.ts';
import { problemText } from '../problem-text.ts';

interface Props {
  code: ApiError['code'];
  onRetry: () => void;
}

/** Says why there is nothing to see, and offers another try; it is made by itself once there is a connection again. */
export function Failure({ code, onRetry }: Props) {
  const wasOnline = useRef(true);
  useSignalEffect(() => {
    if (isOnline.value && !wasOnline.current) onRetry();
    wasOnline.current = isOnline.value;
  });
  return (
    <div role="alert">
      <EmptyState icon={circleAlertIcon} title={t('web.failure.title')} text={problemText(code)}>
        <button class="btn btn-primary" type="button" onClick={onRetry}>
          {t('web.failure.retry')}
        </button>
      </EmptyState>
    </div>
  );
}
