import type { muted as english } from '../en/muted.ts';
import type { Translation } from '../translation.ts';

/** Freunde in der Erweiterung stummschalten, und wieder von ihnen hören. */
export const muted: Translation<typeof english> = {
  'mute.end': 'Nicht mehr stumm',
  'mute.endNamed': '{name}: nicht mehr stumm',
  'mute.key': 'stumm',
  'mute.began': '{name} ist stumm',
  'mute.ended': '{name} ist nicht mehr stumm',
  'mute.title': 'Stumme Freunde',
  'mute.text': 'Keine Hinweise von ihnen; was sie senden, kommt trotzdem an.',
  'mute.nobody':
    'Niemand ist stumm. Die Glocke im Popup listet auf, was dir gemeldet wurde: Dort schaltest du stumm, um wen es geht.',
  'mute.unknown': 'Wer stumm ist, lässt sich gerade nicht zeigen.',
};
