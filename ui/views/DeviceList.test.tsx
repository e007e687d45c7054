// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { DeviceList } from './DeviceList.tsx';

const at = '2026-11-25T17:00:00Z';
const now = Date.parse('2026-11-25T18:00:00Z');

afterEach(cleanup);

it('signs out other devices only, each by its name', () => {
  const here = {
    id: '1',
    kind: 'web' as const,
    name: 'Chrome on Windows',
    createdAt: at,
    lastSeenAt: at,
    isCurrent: true,
  };
  const there = { ...here, id: '2', kind: 'extension' as const, name: 'Firefox on Linux', isCurrent: false };
  const onEnd = vi.fn();
  render(<DeviceList sessions={[here, there]} now={now} onEnd={onEnd} />);
  fireEvent.click(screen.getByRole('button'));
  expect(onEnd).toHaveBeenCalledExactlyOnceWith(there);
  expect(screen.getByRole('button').getAttribute('aria-label')).toBe('Sign out Firefox on Linux');
  expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('This device');
});
