export type View = 'list' | 'gallery';

/** What the inbox shows, all of which stands in its address. */
export interface Shown {
  q: string;
  show: 'all' | 'unread' | 'later' | 'archived';
  view: View;
}

const OTHERS = ['unread', 'later', 'archived'] as const;

export function shownBy(query: Record<string, string | undefined>): Shown {
  const { q = '', view } = query;
  const show = OTHERS.find((one) => one === query['show']);
  return {
    q,
    show: show ?? 'all',
    view: view === 'gallery' ? view : 'list',
  };
}

/** What is as usual is left out. */
export function addressOf({ q, show, view }: Shown): string {
  const query = new URLSearchParams({
    ...(q !== '' && { q }),
    ...(show !== 'all' && { show }),
    ...(view !== 'list' && { view }),
  });
  return query.size === 0 ? '/inbox' : `/inbox?${query}`;
}
