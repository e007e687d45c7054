import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { userPlusIcon } from '#ui/icons.ts';
import { Field } from '#ui/views/Field.tsx';
import { ask } from '../../friends.ts';
import { problemText } from '../../problem-text.ts';
import { useForm } from '../../shell/use-form.ts';

/** Asks somebody by their username. */
export function AddFriend() {
  const { values, isBusy, failure, onSubmit } = useForm({ username: '' }, async ({ username }) => {
    await ask(username.trim().replace(/^@/, ''));
    values.username.value = '';
  });
  return (
    <section class="card stack" aria-labelledby="add">
      <h2 id="add">{t('web.friends.add')}</h2>
      <form class="stack" onSubmit={onSubmit}>
        <Field
          label={t('web.username')}
          value={values.username.value}
          onInput={(text) => (values.username.value = text)}
          name="friend"
          required
          maxLength={254}
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          hint={t('web.friends.addHint')}
          error={failure.value ? problemText(failure.value.code) : undefined}
        />
        <button class="btn btn-primary" type="submit" aria-disabled={isBusy.value}>
          <Icon of={userPlusIcon} size={16} />
          {t('web.friends.ask')}
        </button>
      </form>
    </section>
  );
}
