import { describe, expect, it } from 'vitest';
import { alertOf } from './alert-of.ts';

const ana = { id: 'a', username: 'ana', displayName: 'Ana', avatarUrl: '/avatars/ana.webp' };
const shares = (...subjectIds: string[]) => ({
  id: 'burst',
  kind: 'share' as const,
  count: subjectIds.length,
  people: [ana],
  otherPeople: 0,
  titles: ['Rivers'],
  message: null,
  media: { kind: 'video' as const, picture: '/pictures/1' },
  detail: null,
  security: null,
  subjectIds,
});

describe('an alert', () => {
  it('of one share is that share’s: its picture, its page', () => {
    const one = { tag: 's1', subjectId: 's1', path: '/i/s1', picture: '/pictures/1', replaces: [], unread: 4 };
    expect(alertOf(shares('s1'), 4)).toMatchObject({ ...one, from: ['Ana'], avatar: ana.avatarUrl });
  });

  it('of several stands for theirs, and shows the picture of none', () => {
    const several = { tag: 'burst', subjectId: null, path: '/inbox', picture: null, replaces: ['s2', 's1'] };
    expect(alertOf(shares('s2', 's1'), 4)).toMatchObject({ ...several, media: 'video' });
  });
});
