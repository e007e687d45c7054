import type { ComponentChildren } from 'preact';
import type { IconNode } from '../icons.ts';
import { Icon } from '../Icon.tsx';

interface Props {
  tone: 'warn' | 'err' | 'ok' | 'info';
  icon: IconNode;
  children: ComponentChildren;
  action?: { label: string; onClick: () => void } | undefined;
}

/** One line about how things stand, above what it is about. Failure interrupts a screen reader; the rest waits. */
export function Banner({ tone, icon, children, action }: Props) {
  return (
    <div class="banner" data-tone={tone} role={tone === 'err' ? 'alert' : 'status'}>
      <Icon of={icon} size={16} />
      <div class="banner-text">{children}</div>
      {action && (
        <button type="button" class="banner-action" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  );
}
