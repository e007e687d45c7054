// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "navigation": { "disableChildPageNavigation": true } } }
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { InboxItem } from '#shared/client.ts';
import { addresses } from '../test/addresses.ts';
import { anItem } from '../test/people.ts';
import { InboxList } from './InboxList.tsx';

const now = Date.parse('2026-11-25T18:00:00Z');

afterEach(cleanup);

describe('InboxList', () => {
  it('moves along the rows with j, k and the arrows, and stops at the ends', () => {
    show([anItem('One'), anItem('Two'), anItem('Three')]);
    press('j');
    expect(focused()).toBe('One');
    press('j');
    press('ArrowDown');
    press('j');
    expect(focused()).toBe('Three');
    press('k');
    expect(focused()).toBe('Two');
    press('Home');
    expect(focused()).toBe('One');
  });

  it('goes to the end of a list that is too long to be drawn as a whole, and back', () => {
    show(Array.from({ length: 500 }, (_, n) => anItem(`Number ${n}`)));
    press('j');
    press('End');
    expect(focused()).toBe('Number 499');
    expect(document.querySelectorAll('[data-id]').length).toBeLessThan(100);
    press('Home');
    expect(focused()).toBe('Number 0');
  });

  it('is one stop of the Tab key, with the buttons of the row one is on', () => {
    show([anItem('One'), anItem('Two')]);
    press('j');
    press('j');
    const stops = [...document.querySelectorAll<HTMLElement>('a, button')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map((stop) => stop.getAttribute('aria-label') ?? stop.textContent)).toEqual([
      'Two',
      'Mark watched: Two',
      'Mark unread: Two',
      'Remove: Two',
    ]);
  });

  it('marks watched with e and removes with #, the row that has the focus and no other', () => {
    const calls = show([anItem('One'), anItem('Two')]);
    press('e');
    expect(calls.onWatched).not.toHaveBeenCalled();
    press('j');
    press('j');
    press('e');
    press('#');
    expect(titles(calls.onWatched)).toEqual(['Two']);
    expect(titles(calls.onRemove)).toEqual(['Two']);
  });

  it('leaves the browser its own keys', () => {
    const calls = show([anItem('One')]);
    press('j');
    press('e', { ctrlKey: true });
    press('e', { metaKey: true });
    expect(calls.onWatched).not.toHaveBeenCalled();
  });

  it('does nothing on single keys for those who switched them off', () => {
    const calls = show([anItem('One'), anItem('Two')], { hasKeys: false });
    press('j');
    expect(document.activeElement).toBe(document.body);
    screen.getByText('One').closest('a')?.focus();
    press('e');
    expect(calls.onWatched).not.toHaveBeenCalled();
    press('ArrowDown');
    expect(focused()).toBe('Two');
  });

  it('does nothing while somebody types', () => {
    show([anItem('One')]);
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    press('j');
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  it('keeps the focus in its place when the row that had it leaves', () => {
    const items = [anItem('One'), anItem('Two'), anItem('Three')];
    const { rerender } = show(items);
    press('j');
    press('j');
    rerender(items.filter(({ media }) => media.title !== 'Two'));
    expect(focused()).toBe('Three');
    rerender(items.slice(0, 1));
    expect(focused()).toBe('One');
  });

  it('takes the focus from nobody when another row leaves', () => {
    const items = [anItem('One'), anItem('Two')];
    const { rerender } = show(items);
    rerender(items.slice(1));
    expect(document.activeElement).toBe(document.body);
  });

  it('says that an item was opened, with whichever button', () => {
    const calls = show([anItem('One')]);
    const link = screen.getByText('One');
    fireEvent.click(link);
    fireEvent(link, new MouseEvent('auxclick', { button: 1, bubbles: true }));
    expect(titles(calls.onOpen)).toEqual(['One', 'One']);
  });

  it('never renders an address that is not of the web', () => {
    show([anItem('Bad', { url: 'javascript:alert(1)', thumbnail: 'data:image/svg+xml,<svg onload=alert(1)>' })]);
    expect(screen.getByText('Bad').closest('a')).toBeNull();
    expect(addresses()).toEqual([]);
  });

  it('loads pictures without saying where from, and only when they come into sight', () => {
    show([anItem('One', { picture: 'https://example.org/1.jpg' })]);
    const picture = document.querySelector('img');
    expect(picture?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(picture?.getAttribute('loading')).toBe('lazy');
    if (picture) fireEvent.error(picture);
    expect(document.querySelector('img')).toBeNull();
  });

  it('offers an archive where there is one', () => {
    const onArchive = vi.fn();
    show([anItem('One')]);
    expect(screen.queryByRole('button', { name: 'Archive: One' })).toBeNull();
    cleanup();
    show([anItem('One'), anItem('Two', {}, { status: 'archived' })], { onArchive });
    fireEvent.click(screen.getByRole('button', { name: 'Archive: One' }));
    expect(titles(onArchive)).toEqual(['One']);
    expect(screen.queryByRole('button', { name: 'Archive: Two' })).toBeNull();
  });

  it('puts aside with s or its button what is left to watch, where there is such a place', () => {
    const onLater = vi.fn();
    const watched = { status: 'watched', watchedAt: '2026-11-25T17:00:00Z' } as const;
    show([anItem('One')]);
    expect(screen.queryByRole('button', { name: 'Later: One' })).toBeNull();
    cleanup();
    show([anItem('One'), anItem('Two', {}, watched)], { onLater });
    press('j');
    press('s');
    fireEvent.click(screen.getByRole('button', { name: 'Later: One' }));
    press('j');
    press('s');
    expect(titles(onLater)).toEqual(['One', 'One']);
    expect(screen.queryByRole('button', { name: 'Later: Two' })).toBeNull();
  });

  it('tells a screen reader which are unread', () => {
    show([anItem('One', {}, { isRead: false })]);
    expect(screen.getByRole('link').textContent).toBe('Unread. One');
  });
});

interface Options {
  hasKeys?: boolean;
  onArchive?: (item: InboxItem) => void;
  onLater?: (item: InboxItem) => void;
}

function show(items: InboxItem[], options: Options = {}) {
  const calls = { onOpen: vi.fn(), onWatched: vi.fn(), onRemove: vi.fn(), onUnread: vi.fn() };
  const list = (shown: InboxItem[]) => <InboxList items={shown} now={now} {...calls} {...options} />;
  const { rerender } = render(list(items));
  return { ...calls, rerender: (shown: InboxItem[]) => rerender(list(shown)) };
}

const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, bubbles: true, ...more });
const focused = () => document.activeElement?.textContent;
const titles = (call: ReturnType<typeof vi.fn>) => call.mock.calls.map(([item]: InboxItem[]) => item?.media.title);
