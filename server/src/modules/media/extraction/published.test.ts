import { describe, expect, it } from 'vitest';
import { readDate } from './dates.ts';
import { headlineOf } from './headline.ts';
import { dateInAddress, shownDates } from './published.ts';
import { parse } from './tree.ts';

const story =
  '<p>Rivers bend because water that flows outside is faster, and takes the bank with it, year by year.</p>';

function read(line: string, { before = '', after = '' } = {}) {
  const elements = parse(`<body>${before}<article><h1>How rivers bend</h1>${line}${story}</article>${after}</body>`);
  const shown = shownDates(
    elements,
    headlineOf(elements, (title) => title === 'How rivers bend'),
  );
  return shown
    .map((text) => readDate(text, { now: '2026-11-25T12:00:00Z' })?.slice(0, 10))
    .find((date) => date !== undefined);
}

describe('shownDates', () => {
  it.each([
    ['a time', '<time datetime="2016-05-03T10:00Z">last week</time>'],
    ['a time without its attribute', '<time>May 3, 2016</time>'],
    [
      'a time that says that it was changed as well',
      '<time class="entry-date published updated" datetime="2016-05-03">x</time>',
    ],
    ['microdata', '<span itemprop="datePublished" content="2016-05-03">yesterday</span>'],
    ['RDFa', '<span property="dc:date dc:created" content="2016-05-03">x</span>'],
    ['an hEntry', '<abbr class="published" title="2016-05-03T10:00:00+02:00">Tuesday</abbr>'],
    ['a class', '<div class="article__date">May 3, 2016</div>'],
    ['a class in camel case', '<div class="ArticlePubDate">Posted: 3 May 2016</div>'],
    ['an attribute of scripts', '<div class="date" data-seconds="1462233600">3 May</div>'],
    ['nothing but its place', '<div><b>3. Mai 2016</b></div>'],
    ['a label', '<p>Published on May 3, 2016</p>'],
    ['a byline', '<p>Written by Ana Kowalska in Rivers on 3 May 2016</p>'],
    ['what stands before a change', '<p class="date">May 3, 2016 / updated May 9, 2016</p>'],
  ])('finds a date by %s', (_, html) => {
    expect(read(html)).toBe('2016-05-03');
  });

  it('prefers what follows the headline to what stands over it', () => {
    expect(read('<p class="date">May 3, 2016</p>', { before: '<div class="date">May 9, 2016</div>' })).toBe(
      '2016-05-03',
    );
    expect(read('', { before: '<h4 class="date-header">May 3, 2016</h4>' })).toBe('2016-05-03');
  });

  it.each([
    ['a change', '<time class="updated" datetime="2016-05-03">', ''],
    ['a label of change', '<p class="date">Last updated: May 3, 2016</p>', ''],
    ['an event', '<div class="event-date"><time datetime="2016-05-03"></time></div>', ''],
    ['a comment', '', '<div id="comments"><time datetime="2016-05-03"></time></div>'],
    ['a list of other pages', '', '<aside><time datetime="2016-05-03"></time></aside>'],
    [
      'a story',
      '<p>It was on May 3, 2016 that the bank gave way, and with it went the old mill, the road to the village and all that was on it.</p>',
      '',
    ],
    ['a day without a year', '<p class="date">May 3</p>', ''],
  ])('takes no date from %s', (_, line, after) => {
    expect(read(line, { after })).toBeUndefined();
  });
});

it.each([
  ['https://example.org/2016/05/03/rivers', '2016-05-03'],
  ['https://example.org/2016-05-03-rivers.html', '2016-05-03'],
  ['https://example.org/news-20160503/rivers', '2016-05-03'],
  ['https://example.org/2016/05/rivers', undefined],
  ['https://example.org/article/20160503123', undefined],
  ['https://example.org/2016/55/03/rivers', undefined],
])('dateInAddress finds in %s: %s', (url, date) => {
  const found = dateInAddress(url);
  expect(found && readDate(found, { now: '2026-11-25T12:00:00Z' })?.slice(0, 10)).toBe(date);
});
