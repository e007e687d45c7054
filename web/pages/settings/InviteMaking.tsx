import { useSignal } from '@preact/signals';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { plusIcon } from '#ui/icons.ts';
import { SelectField } from '#ui/views/SelectField.tsx';
import { createInvite } from '../../friends.ts';
import { friends } from '../../store.ts';

/** Days. */
const LIFETIMES = ['1', '7', '14', '90'] as const;
const USES = ['1', '5', '25', 'any'] as const;

/** Makes an invitation; how long and how often it works is asked only of those who want to say. */
export function InviteMaking() {
  const lifetime = useSignal<(typeof LIFETIMES)[number]>('14');
  const uses = useSignal<(typeof USES)[number]>('any');

  function create() {
    const limit = uses.value === 'any' ? {} : { maxUses: Number(uses.value) };
    void createInvite({ expiresIn: Number(lifetime.value) * 86_400, ...limit });
  }

  return (
    <>
      <details class="limits">
        <summary>{t('web.invites.limits')}</summary>
        <div class="limits-fields">
          <SelectField
            label={t('web.invites.lifetime')}
            value={lifetime.value}
            options={LIFETIMES.map((value) => ({ value, text: t(`web.invites.lasts.${value}`) }))}
            onChange={(value) => (lifetime.value = value)}
          />
          <SelectField
            label={t('web.invites.maxUses')}
            value={uses.value}
            options={USES.map((value) => ({ value, text: t(`web.invites.uses.${value}`) }))}
            onChange={(value) => (uses.value = value)}
          />
        </div>
      </details>
      <button class={friends.value.length === 0 ? 'btn btn-primary' : 'btn btn-soft'} type="button" onClick={create}>
        <Icon of={plusIcon} size={16} />
        {t('web.invites.create')}
      </button>
    </>
  );
}
