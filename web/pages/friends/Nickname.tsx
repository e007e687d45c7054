import type { Friend } from '#shared/client.ts';
import { corrections } from '#shared/i18n/en/corrections.ts';
import { nickname } from '#shared/i18n/en/nickname.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { Field } from '#ui/views/Field.tsx';
import { call } from '../../nicknames.ts';
import { Dialog } from '../../shell/Dialog.tsx';
import { FormFailure } from '../../shell/FormFailure.tsx';
import { useFirstField } from '../../shell/use-first-field.ts';
import { useForm } from '../../shell/use-form.ts';

learn(corrections, nickname);

/** Gives a friend a name that nobody else sees. */
export function Nickname({ friend, onClose }: { friend: Friend; onClose: () => void }) {
  const name = friend.user.displayName;
  const { values, isBusy, failure, onSubmit } = useForm({ nickname: friend.nickname ?? '' }, async ({ nickname }) => {
    await call(friend, nickname.trim() || null);
    onClose();
  });
  const form = useFirstField<HTMLFormElement>();
  return (
    <Dialog title={t('web.nickname.title', { name })} onClose={onClose}>
      <form ref={form} class="stack form" onSubmit={onSubmit}>
        <FormFailure failure={failure.value} />
        <Field
          label={t('web.nickname.label')}
          hint={t('web.nickname.hint', { name })}
          value={values.nickname.value}
          onInput={(text) => (values.nickname.value = text)}
          maxLength={60}
          autoComplete="off"
        />
        <div class="dialog-foot">
          <button class="btn btn-soft" type="button" onClick={onClose}>
            {t('web.cancel')}
          </button>
          <button class="btn btn-primary" type="submit" aria-disabled={isBusy.value}>
            {t(isBusy.value ? 'web.loading' : 'correct.save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
