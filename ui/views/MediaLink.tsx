import type { ComponentChildren } from 'preact';
import { safeHref } from '../safe-href.ts';

interface Props {
  url: string;
  children: ComponentChildren;
  tabIndex?: number | undefined;
  onOpen?: (() => void) | undefined;
}

/** Opens media in a new tab, however the link is pressed; an address that is not the web's stays text. */
export function MediaLink({ url, children, tabIndex, onOpen }: Props) {
  const href = safeHref(url);
  if (href === undefined) return <span {...(tabIndex !== undefined && { tabIndex })}>{children}</span>;
  const openWithMiddleButton = ({ button }: MouseEvent) => {
    if (button === 1) onOpen?.();
  };
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      {...(tabIndex !== undefined && { tabIndex })}
      onClick={() => onOpen?.()}
      onAuxClick={openWithMiddleButton}
    >
      {children}
    </a>
  );
}
