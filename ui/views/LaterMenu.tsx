import { later } from '#shared/i18n/en/later.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { laterChoices } from '#shared/later.ts';
import { shortComingTime } from '../coming-time.ts';
import { Menu } from './Menu.tsx';

learn(later);

interface Props {
  /** Of what it is about. */
  title: string;
  /** It opens beside this. */
  beside: Element | null;
  /** Whether it is put aside already, and may come back now. */
  isAside: boolean;
  /** Hears when it is to come back: at once without a moment. */
  onChoose: (until?: Date) => void;
  onClose: () => void;
}

/** Until when something is put aside. */
export function LaterMenu({ title, beside, isAside, onChoose, onClose }: Props) {
  const moments = laterChoices(new Date(), navigator.language).map(({ name, at }) => ({
    label: t(`later.${name}`),
    aside: <time dateTime={at.toISOString()}>{shortComingTime(at)}</time>,
    onChoose: () => onChoose(at),
  }));
  const now = { label: t('later.now'), onChoose: () => onChoose() };
  return (
    <Menu
      label={t('later.menu', { title })}
      beside={beside}
      entries={isAside ? [...moments, now] : moments}
      hotkey="s"
      onClose={onClose}
    />
  );
}
