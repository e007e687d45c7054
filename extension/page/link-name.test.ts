// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { linkName } from './link-name.ts';

const URL = 'https://example.org/film';

it.each([
  ['its text', `<a href="${URL}"> Another\n <b>film</b></a>`, 'Another film'],
  ['the text of another link to the same', `<a href="${URL}"><img alt="A still"></a><a href="${URL}">Film</a>`, 'Film'],
  ['its label where it has no text', `<a href="${URL}" aria-label="Film"><svg></svg></a>`, 'Film'],
  ['its tooltip', `<a href="${URL}" title="Film"></a>`, 'Film'],
  ['its picture’s description', `<a href="${URL}"><img alt="A still"></a>`, 'A still'],
  ['nothing when it says nothing', `<a href="${URL}"></a>`, ''],
  ['nothing when it is gone', '<a href="https://example.org/other">Other</a>', ''],
])('is called by %s', (_, html, name) => {
  document.documentElement.replaceChildren(
    ...new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').documentElement.children,
  );
  expect(linkName(URL)).toBe(name);
});
