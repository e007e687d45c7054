// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
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
    render(
      <SentList shares={[aShare({ id: 'a', mediaId: 'film' }), toAylin, before]} now={now} onWithdraw={vi.fn()} />,
    );
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

  it('never renders an address that is not of the web', () => {
    show(aShare({ url: 'javascript:alert(1)' }));
    expect(screen.queryByRole('link')).toBeNull();
    expect(addresses()).toEqual([]);
  });
});

function show(share: Share) {
  const onWithdraw = vi.fn();
  const list = (shown: Share) => <SentList shares={[shown]} now={now} onWithdraw={onWithdraw} />;
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
