import { tidyLine } from '#shared/media/tidy-text.ts';
import { resolved } from './addresses.ts';
import { decode } from './decode.ts';
import { secondsOf } from './durations.ts';
import { isJunkTitle } from './junk.ts';
import type { Description } from './read-page.ts';
import { isThing } from './thing.ts';

/** What an oEmbed answer says (https://oembed.com/#section2.3). Nothing for what isn't one. */
export function readOEmbed(answer: Uint8Array | string, url: string): Description | undefined {
  const json = parsed(typeof answer === 'string' ? answer : decode(answer));
  if (!isThing(json) || typeof json['type'] !== 'string') return undefined;
  const text = (name: string, max: number) => {
    const value = json[name];
    return typeof value === 'string' ? tidyLine(value, max) : undefined;
  };
  const title = text('title', 300);
  const image = text('thumbnail_url', 2048) ?? (json['type'] === 'photo' ? text('url', 2048) : undefined);
  const { duration } = json;
  return Object.fromEntries(
    Object.entries({
      title: title === undefined || isJunkTitle(title) ? undefined : title,
      description: text('description', 1000),
      image: image && resolved(image, url),
      author: text('author_name', 100),
      siteName: text('provider_name', 100),
      duration: typeof duration === 'number' ? secondsOf(String(duration)) : undefined,
    }).filter(([, value]) => value !== undefined),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
