import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { layoutGridIcon, listIcon } from '#ui/icons.ts';
import type { View } from './address.ts';

const ICONS = { list: listIcon, gallery: layoutGridIcon };

/** Rows, or pictures. */
export function ViewSwitch({ view, onView }: { view: View; onView: (view: View) => void }) {
  return (
    <div class="segments" role="group" aria-label={t('view.label')}>
      {(['list', 'gallery'] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={view === each}
          aria-label={t(`view.${each}`)}
          title={t(`view.${each}`)}
          onClick={() => onView(each)}
        >
          <Icon of={ICONS[each]} size={18} />
        </button>
      ))}
    </div>
  );
}
