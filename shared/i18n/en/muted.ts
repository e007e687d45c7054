/** Muting friends in the extension, and telling of them again. */
export const muted = {
  'mute.end': 'Unmute',
  'mute.endNamed': 'Unmute {name}',
  'mute.key': 'mute',
  'mute.began': '{name} is muted',
  'mute.ended': '{name} is no longer muted',
  'mute.title': 'Muted friends',
  'mute.text': 'No alerts about them; what they send still arrives.',
  'mute.nobody': 'Nobody is muted. The bell in the popup lists what you were told: mute there whom it is about.',
  'mute.unknown': 'Who is muted can’t be shown just now.',
} as const;
