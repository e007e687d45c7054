import type { muting as english } from '../en/muting.ts';
import type { Translation } from '../translation.ts';

/** Freunde, von denen nichts gemeldet wird, im Dashboard und in der Erweiterung. */
export const muting: Translation<typeof english> = {
  'friends.mute': '{name} stummschalten',
  'friends.muteHint': 'Keine Hinweise; was kommt, kommt trotzdem an',
  'friends.muted': 'stumm',
};
