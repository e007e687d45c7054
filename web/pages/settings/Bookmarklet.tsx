import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { copyIcon, sendIcon } from '#ui/icons.ts';
import { copy } from '../../copy.ts';
import { say } from '../../toasts.ts';

/** Opens the form that sends, with the page where the bookmark is chosen. */
const codeOf = (origin: string): string =>
  `javascript:${encodeURIComponent(`(()=>{const q=new URLSearchParams({url:location.href,title:document.title}),to=${JSON.stringify(`${origin}/share?`)}+q;open(to)||(location.href=to)})()`)}`;

/** For browsers without the extension: a bookmark that shares the page one is on. */
export function Bookmarklet() {
  const code = codeOf(location.origin);
  const explain = (event: Event) => {
    event.preventDefault();
    say(t('web.bookmark.drag'));
  };
  return (
    <>
      <p class="muted">{t('web.bookmark.text')}</p>
      <p class="row wrap">
        <a class="btn btn-soft" href={code} onClick={explain}>
          <Icon of={sendIcon} size={16} />
          {t('web.bookmark.name')}
        </a>
        <button class="btn btn-ghost" type="button" onClick={() => void copy(code, t('web.copied'))}>
          <Icon of={copyIcon} size={16} />
          {t('web.bookmark.copy')}
        </button>
      </p>
    </>
  );
}
