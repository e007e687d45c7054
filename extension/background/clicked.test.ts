import { beforeEach, describe, expect, it, vi } from 'vitest';
import type browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stubBrowser } from '../test/stubs.ts';
import { clickedOn } from './clicked.ts';
import { withLinkText } from './link-text.ts';

describe('a right-click', () => {
  const linkUrl = 'https://example.org/a';
  const srcUrl = 'https://example.org/a.jpg';

  it('means the link before the picture in it, and the picture before the page', () => {
    expect(clickedOn({ linkUrl, srcUrl, mediaType: 'image' }, 'Page').target?.url).toBe(linkUrl);
    expect(clickedOn({ srcUrl, mediaType: 'image' }, 'Page').target).toMatchObject({
      url: srcUrl,
      page: { title: 'Page', image: srcUrl },
    });
    expect(clickedOn({}, 'Page')).toEqual({});
  });

  it('means the page when the recording has no address of its own', () => {
    expect(clickedOn({ srcUrl: 'blob:https://example.org/1', mediaType: 'video' }, 'Page').target).toBeUndefined();
  });

  it('puts selected text into the message', () => {
    expect(clickedOn({ linkUrl, selectionText: 'this' }, 'Page')).toMatchObject({
      quote: '“this”',
      target: { url: linkUrl },
    });
    expect(clickedOn({ selectionText: 'this' }, 'Page')).toEqual({ quote: '“this”' });
  });
});

describe('a right-click on a link', () => {
  const click = { linkUrl: 'https://example.org/film', frameId: 0 };
  const tab = { id: 1, incognito: false } as browser.Tabs.Tab;
  const named = (text?: string) => clickedOn({ ...click, ...(text !== undefined && { linkText: text }) }, 'Page');
  const answer = (reading: Promise<unknown>) =>
    vi.mocked(fakeBrowser.scripting.executeScript).mockReturnValue(reading as never);

  beforeEach(() => {
    fakeBrowser.reset();
    stubBrowser();
  });

  it('is called by the link’s text, which Firefox says and Chrome lets us read', async () => {
    const film = { target: { url: click.linkUrl, title: 'A film', page: { title: 'A film' } } };
    expect(named(' A film ')).toEqual(film);
    answer(Promise.resolve([{ result: 'A film' }]));
    expect(await withLinkText(named(), click, tab)).toEqual(film);
  });

  it('is called by its address where nobody may look, or the page takes too long', async () => {
    answer(Promise.reject(new Error('no access')));
    expect(await withLinkText(named(), click, tab)).toEqual(named());
    vi.useFakeTimers();
    answer(new Promise(() => {}));
    const waiting = withLinkText(named(), click, tab);
    await vi.advanceTimersByTimeAsync(500);
    expect(await waiting).toEqual(named());
    vi.useRealTimers();
  });

  it('is not looked at in a private window, nor when its text is known, nor where there is none', async () => {
    await withLinkText(named(), click, { ...tab, incognito: true });
    await withLinkText(named('A film'), { ...click, linkText: 'A film' }, tab);
    await withLinkText(clickedOn({}, 'Page'), {}, tab);
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  });
});
