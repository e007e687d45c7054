import { useSignal } from '@preact/signals';
import type { TargetedEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { ApiError } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { circleAlertIcon } from '#ui/icons.ts';
import { Banner } from '#ui/views/Banner.tsx';
import { problemText } from '../../problem-text.ts';
import { handIn } from './takeout.ts';
import { asApiError } from '../../toasts.ts';

/** Takes the file of an export, and says what is wrong with it and where. */
export function ImportFile() {
  const input = useRef<HTMLInputElement>(null);
  const state = useSignal<'waiting' | 'sending' | ApiError>('waiting');

  async function take({ currentTarget }: TargetedEvent<HTMLInputElement>) {
    const [file] = currentTarget.files ?? [];
    // The same file can then be chosen again.
    currentTarget.value = '';
    if (!file) return;
    state.value = 'sending';
    try {
      await handIn(file);
      state.value = 'waiting';
    } catch (error) {
      state.value = asApiError(error);
    }
  }

  return (
    <>
      <p class="muted">{t('web.data.importText')}</p>
      {state.value instanceof Error && (
        <Banner tone="err" icon={circleAlertIcon}>
          {problemText(state.value.code)} {placeOf(state.value)}
        </Banner>
      )}
      <p>
        <input
          ref={input}
          class="sr-only"
          type="file"
          accept="application/json,.json"
          aria-label={t('web.data.choose')}
          tabIndex={-1}
          onChange={(event) => void take(event)}
        />
        <button
          class="btn btn-soft"
          type="button"
          aria-disabled={state.value === 'sending'}
          onClick={() => state.value !== 'sending' && input.current?.click()}
        >
          {t(state.value === 'sending' ? 'web.data.checking' : 'web.data.choose')}
        </button>
      </p>
    </>
  );
}

/** Where in the file something is wrong. */
function placeOf({ code, details }: ApiError): string {
  if (code !== 'NOT_AN_EXPORT') return '';
  return t('web.data.place', { place: (details as { place: string }).place });
}
