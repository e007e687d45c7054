import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { InboxItem } from '#shared/client.ts';
import { triage } from '#shared/i18n/en/triage.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { safeHref } from '#ui/safe-href.ts';
import { ask } from '../messages.ts';
import { mark, said } from './actions.ts';

learn(triage);

/** So many tabs at once that people still find their way among them. */
const AT_ONCE = 10;

/** Opens what is shown and unread; asks first, where that is more than is opened at once. */
export function OpenAll({ items }: { items: InboxItem[] }) {
  const unread = items.filter(({ isRead, media }) => !isRead && safeHref(media.url) !== undefined);
  const isAsking = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const press = () => {
    if (unread.length > AT_ONCE && !isAsking.value) {
      isAsking.value = true;
      return;
    }
    if (document.activeElement === button.current) focusList();
    isAsking.value = false;
    void open(unread.slice(0, AT_ONCE));
  };
  useEffect(() => {
    if (isAsking.value) button.current?.focus();
  }, [isAsking.value]);
  useEffect(() => {
    const byKey = (event: KeyboardEvent) => {
      const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
      if (key.toLowerCase() !== 'o' || !shiftKey || ctrlKey || metaKey || altKey || unread.length === 0) return;
      event.preventDefault();
      press();
    };
    document.addEventListener('keydown', byKey);
    return () => document.removeEventListener('keydown', byKey);
  });

  if (unread.length === 0) return null;
  return isAsking.value ? (
    <button
      key="asking"
      ref={button}
      type="button"
      class="btn btn-primary btn-sm"
      aria-keyshortcuts="Shift+O"
      onClick={press}
      onBlur={() => (isAsking.value = false)}
    >
      {t('open.some', { count: AT_ONCE, all: unread.length })}
    </button>
  ) : (
    <button
      key="all"
      ref={button}
      type="button"
      class="btn btn-ghost btn-sm"
      title={t('open.hint')}
      aria-keyshortcuts="Shift+O"
      onClick={press}
    >
      {t('open.all')}
    </button>
  );
}

/** In this order, and none of them in front of the popup, which that would close. */
async function open(items: InboxItem[]): Promise<void> {
  const seen: { id: string; itemId: string }[] = [];
  for (const { id: itemId, media } of items) {
    await browser.tabs.create({ url: media.url, active: false });
    const id = await mark({ do: 'read', itemId, read: true });
    if (id === undefined) return;
    seen.push({ id, itemId });
  }
  const undo = async () => {
    said.value = { text: t('popup.undone') };
    for (const { id, itemId } of seen) {
      if ((await ask({ type: 'undo', id })) === 'unknown') await mark({ do: 'read', itemId, read: false });
    }
  };
  said.value = { text: t('open.opened', { count: items.length }), undo: () => void undo() };
}

/** The button goes with what was unread: whoever pressed it by key is led back to the list. */
const focusList = (): void => document.querySelector<HTMLElement>('#pane [data-id] [tabindex="0"]')?.focus();
