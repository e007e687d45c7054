type Opener = { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
declare const chrome: Opener | undefined;

/** Every film and recording of a page, also in shadow roots, open and closed ones. */
export function mediaIn(root: ParentNode, found: HTMLMediaElement[] = []): HTMLMediaElement[] {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element instanceof HTMLMediaElement) found.push(element);
    const inside = shadowOf(element);
    if (inside) mediaIn(inside, found);
  }
  return found;
}

/** Only what may have one is asked: to ask is slow. */
function shadowOf(element: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null {
  if (!element.localName.includes('-') && !/^(?:div|section|article|main|span|aside)$/.test(element.localName))
    return null;
  if (element.shadowRoot) return element.shadowRoot;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot ?? null;
  return typeof chrome === 'undefined' ? null : (chrome.dom?.openOrClosedShadowRoot(element) ?? null);
}
