import { t } from '#shared/i18n/i18n.ts';
import '#ui/menu.css';
import { LaterMenu } from '#ui/views/LaterMenu.tsx';
import { laterAsked } from '../later.ts';
import { bringBack, putAside } from '../putting-aside.ts';

/** Asks until when something is put aside. */
export function LaterAsked() {
  const { value: asked } = laterAsked;
  if (asked === null) return null;
  const { items, beside, onChosen } = asked;
  const [first] = items;
  const title = items.length === 1 && first ? first.media.title : t('many.selected', { count: items.length });
  return (
    <LaterMenu
      title={title}
      beside={beside}
      isAside={items.every(({ status }) => status === 'later')}
      onChoose={(until) => {
        void (until ? putAside(items, until) : bringBack(items));
        onChosen?.();
      }}
      onClose={() => (laterAsked.value = null)}
    />
  );
}
