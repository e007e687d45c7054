import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { Logo } from '#ui/Logo.tsx';
import { audioLinesIcon, checkCheckIcon, fileTextIcon, playIcon } from '#ui/icons.ts';

const ROWS = [
  { tint: 1, icon: playIcon, text: 'web.demo.video', from: 'web.demo.from.one', isUnread: true },
  { tint: 2, icon: fileTextIcon, text: 'web.demo.article', from: 'web.demo.from.two', isUnread: true },
  { tint: 3, icon: audioLinesIcon, text: 'web.demo.song', from: 'web.demo.from.three', isUnread: false },
] as const;

/** A picture of the popup, drawn in HTML so that it follows the theme and loads nothing. */
export function Demo() {
  return (
    <div class="demo" role="img" aria-label={t('web.demo.label')}>
      <div class="demo-head">
        <Logo />
        <span class="demo-tab">
          {t('web.nav.inbox')} <span class="badge">2</span>
        </span>
        <span class="demo-tab demo-tab-quiet">{t('web.quick.share')}</span>
      </div>
      {ROWS.map(({ tint, icon, text, from, isUnread }) => (
        <div key={text} class="demo-row">
          <span class={`demo-thumb demo-thumb-${tint}`}>
            <Icon of={icon} size={20} />
          </span>
          <span class="demo-text">
            <b class={isUnread ? 'demo-unread' : undefined}>{t(text)}</b>
            <span class="demo-meta">
              {isUnread && <i class="demo-dot" />}
              {t(from)}
            </span>
          </span>
        </div>
      ))}
      <div class="demo-toast">
        <Icon of={checkCheckIcon} size={16} />
        {t('web.demo.receipt')}
      </div>
    </div>
  );
}
