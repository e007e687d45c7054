import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { Avatar } from '#ui/Avatar.tsx';
import { me } from '../session.ts';
import { unread } from '../store.ts';
import { Bell } from './Bell.tsx';

interface Props {
  title: string;
  /** What the tab is called, when it is not the heading. */
  name?: string;
  /** Beside the heading. */
  beside?: ComponentChildren;
  /** `narrow` for forms and reading. */
  width?: 'narrow' | 'wide';
  /** Whether something on the page takes the focus instead of the heading. */
  hasFocus?: boolean;
  children: ComponentChildren;
}

/** The first page was asked for by the address bar: there the browser sees to the focus. */
let isFirst = true;

/** A page: names the tab, and tells screen readers where one has arrived by focusing its heading. */
export function Page({ title, name = title, beside, width = 'wide', hasFocus = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const count = unread.value;

  useEffect(() => {
    document.title = count > 0 ? t('web.title.unread', { count, name }) : t('web.title', { name });
  }, [count, name]);

  useEffect(() => {
    // Whoever comes back is where they were: the focus must not scroll them away.
    if (!isFirst && !hasFocus) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, []);

  return (
    <div class={`page page-${width}`}>
      <header class="head">
        <h1 ref={heading} tabIndex={-1}>
          <bdi dir="auto">{title}</bdi>
        </h1>
        {beside}
        <Bell />
        <Me />
      </header>
      {children}
    </div>
  );
}

/** One's own picture, which leads to one's settings. */
function Me() {
  const person = me.value;
  if (!person) return null;
  return (
    <a class="me" href="/settings" aria-label={t('web.nav.settings')} title={t('web.nav.settings')}>
      <Avatar person={person} size={32} />
    </a>
  );
}
