/** A message that was sent, to say it better. */
export const corrections = {
  'correct.edit': 'Edit message',
  'correct.add': 'Add a message',
  'correct.save': 'Save',
  'correct.cancel': 'Cancel',
  'correct.changed': 'Message changed',
  'correct.changesLater': 'The message changes when you are online',
} as const;
