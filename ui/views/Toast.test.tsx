// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toast } from './Toast.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('Toast', () => {
  it('leaves six seconds to change one’s mind', () => {
    const { onGone } = show();
    pass(5900);
    expect(onGone).not.toHaveBeenCalled();
    pass(200);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it.each([
    ['pointer', 'pointerEnter', 'pointerLeave'],
    ['focus', 'focusIn', 'focusOut'],
  ] as const)('stays as long as the %s is on it, and six seconds more', (_, enter, leave) => {
    const { onGone } = show();
    const toast = screen.getByText('Watched').parentElement ?? document.body;
    fireEvent[enter](toast);
    pass(60_000);
    expect(onGone).not.toHaveBeenCalled();
    fireEvent[leave](toast);
    pass(5900);
    expect(onGone).not.toHaveBeenCalled();
    pass(200);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('undoes once and goes', () => {
    const { undo, onGone } = show();
    fireEvent.click(screen.getByText('Undo'));
    expect(undo).toHaveBeenCalledOnce();
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('is spoken when the reader is ready, from a place that was there before', () => {
    const { rerender } = render(<Toast toast={null} onGone={() => undefined} />);
    const place = screen.getByRole('status');
    expect(place.textContent).toBe('');
    rerender(<Toast toast={{ text: 'Removed' }} onGone={() => undefined} />);
    expect(place.textContent).toBe('Removed');
  });
});

function show() {
  const [undo, onGone] = [vi.fn(), vi.fn()];
  render(<Toast toast={{ text: 'Watched', undo }} onGone={onGone} />);
  return { undo, onGone };
}

const pass = (ms: number): void => void act(() => void vi.advanceTimersByTime(ms));
