import { describe, expect, it } from 'vitest';
import { readOEmbed } from './o-embed.ts';

const read = (answer: unknown) => readOEmbed(JSON.stringify(answer), 'https://example.org/oembed?url=x');

describe('readOEmbed', () => {
  it('reads a video', () => {
    const answer = {
      version: '1.0',
      type: 'video',
      title: 'How rivers bend',
      author_name: 'Ana Kowalska',
      provider_name: 'Example',
      thumbnail_url: '//cdn.example.org/bend.jpg',
      duration: 95,
    };
    expect(read(answer)).toEqual({
      title: 'How rivers bend',
      author: 'Ana Kowalska',
      siteName: 'Example',
      image: 'https://cdn.example.org/bend.jpg',
      duration: 95,
    });
  });

  it('takes a photo for its own picture', () => {
    expect(read({ type: 'photo', url: 'https://example.org/bend.jpg' })).toEqual({
      image: 'https://example.org/bend.jpg',
    });
  });

  it('takes no title that is a wall', () => {
    expect(read({ type: 'link', title: 'Just a moment...' })).toEqual({});
  });

  it.each(['', '<html>', '[]', 'null', '{"title":"A"}', '"text"'])('makes nothing of %j', (answer) => {
    expect(readOEmbed(answer, 'https://example.org/')).toBeUndefined();
  });

  it('reads bytes', () => {
    const bytes = new TextEncoder().encode('{"type":"link","title":"Bögen"}');
    expect(readOEmbed(bytes, 'https://example.org/')).toEqual({ title: 'Bögen' });
  });
});
