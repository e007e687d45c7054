import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { externalLinkIcon } from '#ui/icons.ts';
import { useMeta } from '../meta.ts';

interface Props {
  text: 'web.provider.logIn' | 'web.provider.signUp' | 'web.provider.again';
  /** The path of ours to come back to. */
  next: string;
  /** Whether the provider is to look at its person anew. */
  isFresh?: boolean;
}

/** Leads to the identity provider of this server, where there is one. */
export function ProviderButton({ text, next, isFresh = false }: Props) {
  const provider = useMeta()?.signIn.oidc;
  if (!provider) return null;
  return (
    <button class="btn btn-soft btn-block" type="button" onClick={() => goToProvider(next, isFresh)}>
      <Icon of={externalLinkIcon} size={16} />
      {t(text, { name: provider.name })}
    </button>
  );
}

/** Leaves the dashboard: the server sends the browser on, and back to `next`. */
export function goToProvider(next: string, isFresh = false): void {
  location.assign(`/session/oidc/start?next=${encodeURIComponent(next)}${isFresh ? '&fresh=1' : ''}`);
}
