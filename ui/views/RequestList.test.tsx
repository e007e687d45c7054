// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { aPerson } from '../test/people.ts';
import { RequestList } from './RequestList.tsx';

const createdAt = '2026-11-25T17:00:00Z';
const now = Date.parse('2026-11-25T18:00:00Z');

afterEach(cleanup);

it('answers the request it stands beside', () => {
  const incoming = [
    { id: '1', user: aPerson('Mia'), createdAt },
    { id: '2', user: aPerson('Jonas'), createdAt },
  ];
  const [onAccept, onDecline] = [vi.fn(), vi.fn()];
  render(<RequestList incoming={incoming} now={now} onAccept={onAccept} onDecline={onDecline} />);
  fireEvent.click(screen.getByRole('button', { name: 'Accept Jonas' }));
  fireEvent.click(screen.getByRole('button', { name: 'Decline Mia' }));
  expect(onAccept).toHaveBeenCalledExactlyOnceWith(incoming[1]);
  expect(onDecline).toHaveBeenCalledExactlyOnceWith(incoming[0]);
});

it('shows of whom one asked only what one typed', () => {
  const outgoing = [{ id: '3', to: 'zoe@example.org', createdAt }];
  const onCancel = vi.fn();
  render(
    <RequestList
      incoming={[]}
      outgoing={outgoing}
      now={now}
      onAccept={vi.fn()}
      onDecline={vi.fn()}
      onCancel={onCancel}
    />,
  );
  expect(screen.getByRole('listitem').textContent).toBe('zoe@example.orgYou asked 1h agoCancel');
  fireEvent.click(screen.getByRole('button', { name: 'Cancel the request to zoe@example.org' }));
  expect(onCancel).toHaveBeenCalledExactlyOnceWith(outgoing[0]);
});
