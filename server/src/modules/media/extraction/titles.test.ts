import { describe, expect, it } from 'vitest';
import { isDoubtfulPicture, isJunkPicture, isJunkTitle } from './junk.ts';
import { isNameOf, nameOfHost } from './site-name.ts';
import { agree, suffixOf, withoutSite } from './titles.ts';

describe('withoutSite', () => {
  const isSite = (text: string) => isNameOf(text, { siteNames: ['The Daily Example'], hostname: 'www.example.co.uk' });

  it.each([
    ['How rivers bend | The Daily Example', 'How rivers bend'],
    ['How rivers bend - Daily Example', 'How rivers bend'],
    ['How rivers bend – example.co.uk', 'How rivers bend'],
    ['How rivers bend « Example', 'How rivers bend'],
    ['Example: How rivers bend', 'How rivers bend'],
    ['The Daily Example » How rivers bend', 'How rivers bend'],
    ['Rivers - how they bend - Example', 'Rivers - how they bend'],
    ['How rivers bend | Science', 'How rivers bend | Science'],
    ['An example: rivers', 'An example: rivers'],
    ['Up-to-date rivers', 'Up-to-date rivers'],
    ['Example', 'Example'],
  ])('makes of "%s": "%s"', (title, expected) => {
    expect(withoutSite(title, isSite)).toBe(expected);
  });
});

it.each([
  ['www.example.org', 'example'],
  ['news.example.co.uk', 'example'],
  ['example.com.br', 'example'],
  ['co.uk', 'co'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '0'],
])('nameOfHost(%s) is %s', (host, name) => {
  expect(nameOfHost(host)).toBe(name);
});

it.each([
  ['How rivers bend | Example', 'Example'],
  ['A - b - c', 'c'],
  ['Up-to-date', undefined],
])('suffixOf("%s") is %s', (title, suffix) => {
  expect(suffixOf(title)).toBe(suffix);
});

it.each([
  ['How rivers bend', 'How Rivers Bend', true],
  ['How rivers bend', 'How rivers bend | Example', true],
  ['How rivers bend', 'Example » How rivers bend', true],
  ['How rivers bend and take the ba…', 'How rivers bend and take the bank with them', true],
  ['Example', 'How rivers bend | Example', false],
  ['Example', 'How rivers bend', false],
  ['River', 'Rivers that bend', false],
  ['', 'How rivers bend', false],
])('"%s" and "%s" name one thing: %s', (one, other, same) => {
  expect(agree(one, other)).toBe(same);
  expect(agree(other, one)).toBe(same);
});

describe('isJunkTitle', () => {
  it.each([
    'Before you continue to Example',
    'Just a moment...',
    'Access Denied',
    'Access to this page has been denied.',
    'Attention Required! | Cloudflare',
    'Verifying you are human. This may take a few seconds.',
    'Are you a robot?',
    'Robot Check',
    'Security check',
    'DDoS-Guard',
    'One moment, please...',
    'Please wait',
    'Loading…',
    'JavaScript is not available.',
    'Please enable cookies',
    'Unsupported browser',
    '403 Forbidden',
    '404',
    '404 - Page not found',
    'Error 503 Service Unavailable',
    'Page not found | Example',
    'This page isn’t available',
    'This video is no longer available',
    'Too Many Requests',
    'Log in',
    'Log in or sign up to view',
    'Login • Example',
    'Sign in to Example',
    'Sorry, you have been blocked',
    'Untitled Document',
    'Redirecting...',
    'Seite nicht gefunden',
    'We value your privacy',
    '…',
    '- | -',
  ])('knows "%s"', (title) => {
    expect(isJunkTitle(title)).toBe(true);
  });

  it.each([
    'Just a moment of silence can change a day',
    'Access denied: how doors came to have locks',
    'Before you continue reading this, a word on rivers',
    '404 days in a boat',
    '500 years of rivers',
    'Not found in any dictionary: forty words for mud',
    'Log in the river: a story of beavers',
    'Login attempts and how to count them',
    'The robot check-up',
    'Error bars, explained',
    'Loading docks of Hamburg',
    'Home page design in 1998',
    'Document - Album by the River Band',
    '404 - Rivers with Ana Kowalska',
    '山',
  ])('takes "%s" for a title', (title) => {
    expect(isJunkTitle(title)).toBe(false);
  });
});

it.each([
  ['https://example.org/pixel.gif', true, true],
  ['https://example.org/img/spacer.png?x', true, true],
  ['https://www.doubleclick.net/bend.jpg', true, false],
  ['https://secure.gravatar.com/avatar/0', false, true],
  ['https://example.org/assets/logo-large.png', false, true],
  ['https://example.org/bend.svg', false, true],
  ['https://example.org/phones/pixel-9.jpg', false, true],
  ['https://example.org/2016/grayling-in-river.jpg', false, false],
  ['https://example.org/roads.jpg', false, false],
])('of %s: it is junk: %s, doubtful: %s', (address, isJunk, isDoubtful) => {
  expect(isJunkPicture(address)).toBe(isJunk);
  expect(isDoubtfulPicture(address)).toBe(isDoubtful);
});
