import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { searchIcon } from '#ui/icons.ts';
import { Icon } from '#ui/Icon.tsx';

interface Props {
  /** The page, which keeps what is looked for in its address. */
  path: string;
  /** What is understood besides words. */
  hint: string;
}

/** Milliseconds without a key after which the search begins. */
const PAUSE = 150;

/** Looks for something on a page while it is typed. */
export function SearchField({ path, hint }: Props) {
  const { query, route } = useLocation();
  const typed = useSignal(query['q'] ?? '');
  const input = useRef<HTMLInputElement>(null);
  const waiting = useRef(0);

  function look(q: string): void {
    clearTimeout(waiting.current);
    if (q === (query['q'] ?? '')) return;
    const { q: _, ...others } = query;
    const asked = new URLSearchParams({ ...(q !== '' && { q }), ...others });
    route(asked.size === 0 ? path : `${path}?${asked}`, true);
  }

  useEffect(() => {
    // By the back button, or a link.
    if (document.activeElement !== input.current) typed.value = query['q'] ?? '';
  }, [query['q']]);

  return (
    <form
      class="search-form"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        look(typed.value.trim());
      }}
    >
      <div class="search">
        <Icon of={searchIcon} size={16} />
        <input
          ref={input}
          class="input"
          type="search"
          aria-label={t('web.search')}
          aria-describedby="search-hint"
          placeholder={t('web.search')}
          maxLength={200}
          autoCapitalize="none"
          value={typed.value}
          onInput={({ currentTarget: { value } }) => {
            typed.value = value;
            clearTimeout(waiting.current);
            waiting.current = setTimeout(() => look(value.trim()), PAUSE);
          }}
        />
      </div>
      <p id="search-hint" class="hint">
        {hint}
      </p>
    </form>
  );
}
