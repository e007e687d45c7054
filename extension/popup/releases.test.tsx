// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "navigation": { "disableChildPageNavigation": true } } }
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Sync } from '#shared/client.ts';
import { InboxList } from '#ui/views/InboxList.tsx';
import { type Notification, NotificationRow } from '#ui/views/NotificationRow.tsx';
import { ShareForm } from '#ui/views/ShareForm.tsx';
import { releases } from '../test/released.ts';

/** What the servers of before say can be drawn by the popup of now. */

const ignore = () => undefined;
const now = Date.now();

afterEach(cleanup);

describe.each(releases)('with what the server of $release says the popup', ({ answered }) => {
  const { inbox, friends, user } = answered('GET /api/v1/sync') as Sync;

  it('draws the inbox', () => {
    render(
      <InboxList items={inbox} now={now} onOpen={ignore} onWatched={ignore} onRemove={ignore} onUnread={ignore} />,
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(inbox.length);
    screen.getByRole('link', { name: /A film/ });
    expect(screen.getAllByText('Ben', { exact: false }).length).toBeGreaterThan(0);
  });

  it('draws the form that sends', () => {
    const page = { url: 'https://example.org/', title: 'A page', host: 'example.org' };
    render(<ShareForm page={page} friends={friends} me={user} state="editing" online onShare={ignore} />);
    screen.getByRole('button', { name: /^Ben/ });
  });

  it('draws what one was told', () => {
    const told = answered('GET /api/v1/notifications') as Notification[];
    render(
      <ul>
        {told.map((one) => (
          <NotificationRow key={one.id} of={one} now={now} server="https://watch.example.org" isCurrent />
        ))}
      </ul>,
    );
    expect(screen.getAllByRole('link')).toHaveLength(told.length);
  });
});
