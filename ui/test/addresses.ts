/** Every address that the page would open or load. */
export const addresses = (): string[] =>
  [...document.querySelectorAll('[href], [src]')].map(
    (from) => from.getAttribute('href') ?? from.getAttribute('src') ?? '',
  );
