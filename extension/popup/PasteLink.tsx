import { useSignal } from '@preact/signals';
import { type MessageKey, t } from '#shared/i18n/i18n.ts';
import { infoIcon } from '#ui/icons.ts';
import { Banner } from '#ui/views/Banner.tsx';
import { Field } from '#ui/views/Field.tsx';
import type { Refusal } from '../messages.ts';
import type { Target } from '../settings.ts';

const REASONS: Record<Refusal, MessageKey> = {
  PRIVATE: 'refusal.private',
  BROWSER: 'refusal.browser',
  STORE: 'refusal.store',
  FILE: 'refusal.file',
  UNKNOWN: 'refusal.unknown',
};

/** For a page that can't be shared: why, and a field for another link. */
export function PasteLink({ refusal, onLink }: { refusal: Refusal; onLink(target: Target): void }) {
  const typed = useSignal('');
  const error = useSignal('');
  const submit = (event: Event) => {
    event.preventDefault();
    const url = linkOf(typed.value);
    if (url) onLink({ url, title: url, page: {} });
    else error.value = t('paste.noLink');
  };
  return (
    <form class="popup-paste" onSubmit={submit}>
      <Banner tone="info" icon={infoIcon}>
        {t(REASONS[refusal])}
      </Banner>
      <Field
        label={t('paste.label')}
        error={error.value}
        value={typed.value}
        onInput={(value) => (typed.value = value)}
      />
      <button class="btn btn-primary btn-block">{t('paste.next')}</button>
    </form>
  );
}

/** A link as people paste it: with or without its scheme. */
function linkOf(typed: string): string | undefined {
  const text = typed.trim();
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return url !== null && url.hostname.includes('.') && !/\s/.test(text) ? url.href : undefined;
}
