/**
 * A share that was imported carries the id that it had where it was sent, as its idempotency key: so that it is imported
 * once, and exported again under that same id. No client can send such a key, because no header has a line break.
 */
const PREFIX = 'imported\n';

export const keyOfOrigin = (id: string): string => PREFIX + id;

/** The id where it was sent: elsewhere, else here. */
export const originOf = ({ id, idempotency_key: key }: { id: string; idempotency_key: string | null }): string =>
  key?.startsWith(PREFIX) ? key.slice(PREFIX.length) : id;
