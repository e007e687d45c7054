import type { ComponentChildren } from 'preact';
import type { IconNode } from '../icons.ts';
import { Icon } from '../Icon.tsx';

interface Props {
  icon: IconNode;
  title: string;
  text: string;
  children?: ComponentChildren;
}

/** A place with nothing in it: why, and what to do about it. */
export function EmptyState({ icon, title, text, children }: Props) {
  return (
    <div class="empty">
      <span class="empty-icon">
        <Icon of={icon} size={28} />
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
