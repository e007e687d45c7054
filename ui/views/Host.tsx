import { hostOf } from '../host.ts';

/** The site that media comes from, at the end of a line of facts; nothing for an address that has none. */
export function Host({ url }: { url: string }) {
  const host = hostOf(url);
  return host === '' ? null : (
    <>
      {' · '}
      <bdi dir="ltr">{host}</bdi>
    </>
  );
}
