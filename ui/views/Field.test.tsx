// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Field } from './Field.tsx';

afterEach(cleanup);

describe('Field', () => {
  it('is found by its label and says what is typed', () => {
    const onInput = vi.fn();
    render(<Field label="Server" value="" onInput={onInput} />);
    fireEvent.input(screen.getByLabelText('Server'), { target: { value: 'nas:3000' } });
    expect(onInput).toHaveBeenCalledExactlyOnceWith('nas:3000');
  });

  it('is described by its hint, and by what is wrong with it', () => {
    render(<Field label="Server" hint="Where it runs." error="That is no address." value="x" onInput={vi.fn()} />);
    const input = screen.getByLabelText('Server');
    const described = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['Where it runs.', 'That is no address.']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toBe('That is no address.');
  });

  it('is not invalid while nothing is wrong', () => {
    render(<Field label="Server" error="" value="" onInput={vi.fn()} />);
    expect(screen.getByLabelText('Server').hasAttribute('aria-invalid')).toBe(false);
    expect(screen.getByLabelText('Server').hasAttribute('aria-describedby')).toBe(false);
  });
});
