// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Share } from '#shared/client.ts';
import { addresses } from '../test/addresses.ts';
import { aPerson, anItem } from '../test/people.ts';
import { SentList } from './SentList.tsx';

const now = Date.parse('2026-11-25T18:00:00Z');

afterEach(cleanup);

describe('SentList', () => {
  it.each<[string, Partial<Share>]>([
    ['Sent 1h ago', {}],
    ['Delivered 50m ago', { deliveredAt: '2026-11-25T17:10:00Z' }],
    ['Seen 40m ago', { deliveredAt: '2026-11-25T17:10:00Z', seenAt: '2026-11-25T17:20:00Z' }],
    ['Watched 30m ago', { seenAt: '2026-11-25T17:20:00Z', watchedAt: '2026-11-25T17:30:00Z' }],
  ])('says how far it came: %s', (text, receipts) => {
    show(aShare(receipts));
    expect(document.querySelector('.receipts')?.textContent).toBe(text);
  });

  it('says of what was sent to several at once how far it came with each', () => {
    const toAylin = aShare({ id: 'b', mediaId: 'film', to: aPerson('Aylin'), watchedAt: '2026-11-25T17:30:00Z' });
    const before = aShare({ id: 'c', mediaId: 'film', createdAt: '2026-11-24T17:00:00Z' });
    const shares = [aShare({ id: 'a', mediaId: 'film' }), toAylin, before];
    render(<SentList shares={shares} now={now} onWithdraw={vi.fn()} onReword={vi.fn()} />);
    expect(screen.getAllByRole('heading')).toHaveLength(2);
    expect([...document.querySelectorAll('.receivers > li')].map(({ textContent }) => textContent)).toEqual([
      'JJonasSent 1h ago',
      'AAylinWatched 30m ago',
    ]);
    expect(screen.getAllByRole('button', { name: 'Withdraw from Jonas: A film' })).toHaveLength(2);
  });

  it('can be withdrawn until it was seen', () => {
    const share = aShare();
    const { onWithdraw, rerender } = show(share);
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw from Jonas: A film' }));
    expect(onWithdraw).toHaveBeenCalledExactlyOnceWith(share);
    rerender({ ...share, seenAt: '2026-11-25T17:20:00Z' });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('can say something else for five minutes, to all who got it at once', async () => {
    const first = aShare({ id: 'a', mediaId: 'film', message: 'so camling', createdAt: '2026-11-25T17:56:00Z' });
    const shares = [first, { ...first, id: 'b', to: aPerson('Aylin') }, aShare({ id: 'c', message: 'long ago' })];
    const onReword = vi.fn(() => Promise.resolve(true));
    render(<SentList shares={shares} now={now} onWithdraw={vi.fn()} onReword={onReword} />);
    fireEvent.click(screen.getByRole('button', { name: 'Edit message' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect([field.value, field.maxLength]).toEqual(['so camling', 500]);
    fireEvent.input(field, { target: { value: ' so calming ' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(onReword).toHaveBeenCalledExactlyOnceWith(shares.slice(0, 2), 'so calming');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  });

  it('keeps what was typed when it is refused, also once it is too late, and gives it up by Escape', async () => {
    const share = aShare({ createdAt: '2026-11-25T17:56:00Z' });
    const onReword = vi.fn(() => Promise.resolve(false));
    const at = (time: number) => <SentList shares={[share]} now={time} onWithdraw={vi.fn()} onReword={onReword} />;
    const { rerender } = render(at(now));
    fireEvent.click(screen.getByRole('button', { name: 'Add a message' }));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'so calming' } });
    rerender(at(now + 5 * 60_000));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Save' }).ariaDisabled).not.toBe('true'));
    expect(onReword).toHaveBeenCalledOnce();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('so calming');
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add a message' })).toBeNull();
  });

  it('never renders an address that is not of the web', () => {
    show(aShare({ url: 'javascript:alert(1)' }));
    expect(screen.queryByRole('link')).toBeNull();
    expect(addresses()).toEqual([]);
  });
});

function show(share: Share) {
  const onWithdraw = vi.fn();
  const list = (shown: Share) => <SentList shares={[shown]} now={now} onWithdraw={onWithdraw} onReword={vi.fn()} />;
  const { rerender } = render(list(share));
  return { onWithdraw, rerender: (shown: Share) => rerender(list(shown)) };
}

function aShare(more: Partial<Share> = {}): Share {
  const { media, id } = anItem('A film');
  const [from, to] = [aPerson('Alex'), aPerson('Jonas')];
  return {
    id,
    mediaId: media.id,
    fromUserId: from.id,
    toUserId: to.id,
    url: media.url,
    message: null,
    startAt: null,
    status: 'pending',
    deliveredAt: null,
    seenAt: null,
    watchedAt: null,
    watchDuration: null,
    archivedBySender: false,
    createdAt: '2026-11-25T17:00:00Z',
    updatedAt: '2026-11-25T17:00:00Z',
    media,
    from,
    to,
    ...more,
  };
}
