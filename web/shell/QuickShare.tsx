import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { sendIcon } from '#ui/icons.ts';
import { typedLink } from '../link-in.ts';
import { beingShared } from './share-target.ts';

interface Props {
  /** Who was chosen before the link was. */
  toUserId?: string | undefined;
  takesFocus?: boolean;
}

/** Paste a link, press Enter. */
export function QuickShare({ toUserId, takesFocus = false }: Props) {
  const isWrong = useSignal(false);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, []);

  function submit(event: TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const link = typedLink(field.current?.value ?? '');
    isWrong.value = link === undefined;
    if (!link) return field.current?.focus();
    form.reset();
    beingShared.value = { link, toUserId };
  }

  return (
    <form class="quick" noValidate onSubmit={submit}>
      <label class="sr-only" for="quick-link">
        {t('web.quick.label')}
      </label>
      <div class="quick-row">
        <input
          ref={field}
          id="quick-link"
          class="input"
          type="url"
          name="link"
          inputMode="url"
          autocomplete="off"
          dir="ltr"
          placeholder={t('web.quick.placeholder')}
          aria-invalid={isWrong.value}
          aria-describedby={isWrong.value ? 'quick-wrong' : undefined}
          onInput={() => (isWrong.value = false)}
        />
        <button class="btn btn-primary" type="submit">
          <Icon of={sendIcon} size={16} />
          {t('web.quick.share')}
        </button>
      </div>
      {isWrong.value && (
        <p id="quick-wrong" class="field-error" role="alert">
          {t('problem.INVALID_URL')}
        </p>
      )}
    </form>
  );
}
