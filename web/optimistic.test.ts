import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { optimistically, put } from './optimistic.ts';

const inbox = () => signal<ReadonlyMap<string, string>>(new Map([['a', 'unread']]));
const refused = () => Promise.reject(new Error('refused'));

describe('an optimistic change', () => {
  it('shows before the server has answered, and stays when it agrees', async () => {
    const state = inbox();
    const asked = optimistically(
      state,
      'a',
      () => 'read',
      () => Promise.resolve('yes'),
    );
    expect(state.value.get('a')).toBe('read');
    expect(await asked).toBe('yes');
    expect(state.value.get('a')).toBe('read');
  });

  it('is taken back when the server refuses', async () => {
    const state = inbox();
    await expect(optimistically(state, 'a', () => 'read', refused)).rejects.toThrow('refused');
    expect(state.value.get('a')).toBe('unread');
  });

  it('brings back what it had removed', async () => {
    const state = inbox();
    const asked = optimistically(state, 'a', () => undefined, refused);
    expect(state.value.has('a')).toBe(false);
    await expect(asked).rejects.toThrow('refused');
    expect(state.value.get('a')).toBe('unread');
  });

  it('leaves alone what has moved on meanwhile', async () => {
    const state = inbox();
    const asked = optimistically(state, 'a', () => 'read', refused);
    put(state, 'a', 'watched elsewhere');
    await expect(asked).rejects.toThrow('refused');
    expect(state.value.get('a')).toBe('watched elsewhere');
  });

  it('asks also about what is not on screen', async () => {
    expect(
      await optimistically(
        inbox(),
        'b',
        () => 'read',
        () => Promise.resolve(1),
      ),
    ).toBe(1);
  });
});
