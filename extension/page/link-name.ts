/** What a link of a page is called there, if anything. Runs inside the page, and so may use nothing from outside itself. */
export function linkName(url: string): string {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(({ href }) => href === url);
  const said = [
    ...links.map(({ innerText }) => innerText),
    ...links.flatMap((link) => [link.getAttribute('aria-label'), link.title, link.querySelector('img')?.alt]),
  ];
  const names = said.map((name) => name?.replace(/\s+/g, ' ').trim() ?? '');
  return names.find((name) => name !== '')?.slice(0, 300) ?? '';
}
