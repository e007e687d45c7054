import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { data, type Schema } from '#shared/client.ts';
import { anyone } from './session.ts';

const meta = signal<Schema<'Meta'> | undefined>(undefined);

/** What the server says of itself, or said before; nothing until it has answered. */
export function useMeta(): Schema<'Meta'> | undefined {
  useEffect(() => {
    data(anyone.GET('/api/v1/meta')).then(
      (said) => (meta.value = said),
      // What it would have said is said again when it matters.
      () => undefined,
    );
  }, []);
  return meta.value;
}
