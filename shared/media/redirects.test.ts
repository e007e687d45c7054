import { expect, it } from 'vitest';
import { identify } from './normalize-url.ts';
import { identifyByJson } from './test-identify.ts';

const identity = (link: string) => {
  const found = identify(link);
  expect(identifyByJson(link)).toEqual(found);
  return typeof found === 'string' ? found : found.normalizedUrl;
};
const target = 'https://birds.example.org/hover?id=7';
const packed = encodeURIComponent(target);

it.each([
  `https://www.google.com/url?sa=t&url=${packed}&usg=x`,
  `https://www.google.de/url?q=${packed}`,
  `https://l.facebook.com/l.php?u=${packed}&h=AT0`,
  `https://l.instagram.com/?u=${packed}&e=x`,
  `https://www.youtube.com/redirect?event=video_description&q=${packed}`,
  `https://out.reddit.com/t3_x?url=${packed}&token=y`,
  `https://www.linkedin.com/redir/redirect?url=${packed}`,
  `https://duckduckgo.com/l/?uddg=${packed}&rut=z`,
  `https://steamcommunity.com/linkfilter/?url=${packed}`,
  `https://vk.com/away.php?to=${packed}`,
  `https://nam02.safelinks.protection.outlook.com/?url=${packed}&data=x`,
  `https://t.umblr.com/redirect?z=${packed}&t=x`,
  `https://slack-redir.net/link?url=${packed}`,
  `https://urldefense.com/v3/__${target}__;!!abc$`,
  `https://urldefense.proofpoint.com/v2/url?u=${packed.replaceAll('%', '-')}&d=x`,
  `https://www.bing.com/ck/a?!&&p=x&u=a1${btoa(target).replaceAll('=', '')}&ntb=1`,
  `https://www.google.com/amp/s/birds.example.org/hover?id=7`,
  `https://birds-example-org.cdn.ampproject.org/c/s/birds.example.org/hover?id=7`,
  `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://www.google.com/url?q=${packed}`)}`,
])('sees through %s', (link) => {
  expect(identity(link)).toBe('https://birds.example.org/hover?id=7');
});

it.each([
  ['a page that is about an address', `https://validator.example.org/check?url=${packed}`],
  ['an address that is none of the web', 'https://www.google.com/url?q=javascript:alert(1)'],
])('takes %s for itself', (_, link) => {
  expect(identity(link)).not.toContain('birds.example.org/hover');
});

it('gives up where wrappers go on for ever', () => {
  let link = target;
  for (let i = 0; i < 12; i += 1) link = `https://www.google.com/url?q=${encodeURIComponent(link)}`;
  expect(identity(link.slice(0, 8000))).toContain('google.com/url');
});
