// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { observe } from './observer.ts';
import { siteAt } from './sites.ts';

/** Each fixture is written by hand after that player's page: what plays, what only previews, what the player says. */

const ending = new AbortController();
beforeEach(() => void Object.assign(fakeBrowser, { dom: { openOrClosedShadowRoot: () => null } }));
afterEach(() => document.body.replaceChildren());

function open(name: string, host: string) {
  const text = readFileSync(join(import.meta.dirname, `sites/fixtures/${name}.html`), 'utf8');
  document.body.append(...new DOMParser().parseFromString(text, 'text/html').body.childNodes);
  const observer = observe(siteAt(host), { moved: () => undefined, signal: ending.signal });
  return { ...observer, one: (selector: string) => document.querySelector(selector)! };
}

describe.each([
  ['youtube', 'www.youtube.com', '.html5-video-player', 'ad-showing'],
  ['netflix', 'www.netflix.com', '', ''],
  ['twitch', 'www.twitch.tv', '', ''],
  ['vimeo', 'vimeo.com', '', ''],
  ['dailymotion', 'www.dailymotion.com', '.player', 'player--ad'],
])('%s', (name, host, player, adClass) => {
  it('looks at its player and at no preview', () => {
    const { look, elementOf } = open(name, host);
    const { media } = look();
    expect(media.map(({ id }) => elementOf(id)?.getAttribute('src'))).toEqual(['/film.webm']);
    expect(media[0]).toMatchObject({ isAd: false, isHeard: true });
  });

  if (adClass === '') return;
  it('knows an advertisement by the class that the player then has', () => {
    const { look, one } = open(name, host);
    one(player).classList.add(adClass);
    expect(look().media[0]?.isAd).toBe(true);
  });
});

it.each([
  ['twitch', 'www.twitch.tv', '<span data-a-target="video-ad-label">Ad</span>'],
  ['netflix', 'www.netflix.com', '<div data-uia="ads-info-container">Ad 1 of 2</div>'],
])('%s knows an advertisement by what it shows meanwhile', (name, host, mark) => {
  const { look } = open(name, host);
  document.body.append(...new DOMParser().parseFromString(mark, 'text/html').body.childNodes);
  expect(look().media[0]?.isAd).toBe(true);
});

it('knows a stream of YouTube, which has a length that means nothing', () => {
  const { look, one } = open('youtube', 'www.youtube.com');
  one('.ytp-time-display').classList.add('ytp-live');
  Object.defineProperty(one('video'), 'duration', { value: 7200 });
  expect(look().media[0]?.duration).toBeNull();
});

it.each([
  ['soundcloud', 'soundcloud.com', 'https://soundcloud.com/ana/a-track', 65, 200],
  ['spotify', 'open.spotify.com', 'https://open.spotify.com/track/7hummingbird', 42, 130],
])('%s tells by its bar what plays, wherever people are on it meanwhile', (name, host, url, position, duration) => {
  const { look } = open(name, host);
  expect(look()).toMatchObject({
    url,
    media: [{ position, duration, isPlaying: true, isHeard: true, hasEnded: false }],
  });
});

it.each([
  ['soundcloud', 'soundcloud.com', '.volume', (volume: Element) => volume.classList.add('muted')],
  [
    'spotify',
    'open.spotify.com',
    '[data-testid^="volume"]',
    (mute: Element) => mute.setAttribute('aria-label', 'Unmute'),
  ],
] as const)('%s tells by its bar that it is muted', (name, host, selector, mute) => {
  const { look, one } = open(name, host);
  mute(one(selector));
  expect(look().media[0]?.isHeard).toBe(false);
});

it('knows nothing of look-alikes', () => {
  expect(siteAt('notyoutube.com').domains).toEqual([]);
  expect(siteAt('m.youtube.com').domains).toContain('youtube.com');
});
