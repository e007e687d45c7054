/** Putting something aside until later. */
export const later = {
  'later.menu': 'Put aside: {title}',
  'later.today': 'Later today',
  'later.tomorrow': 'Tomorrow',
  'later.weekend': 'Weekend',
  'later.week': 'Next week',
  'later.now': 'Back to the inbox now',
  'later.at': '{day} at {time}',
  'later.back': 'Back {when}',
  'later.backMany': { one: '{count} back {when}', other: '{count} back {when}' },
  'later.button': 'Later',
  'web.inbox.later': 'Later',
  'web.inbox.laterTitle': 'Nothing put aside',
  'web.inbox.laterText': 'What you put aside waits here, and comes back as unread when its moment has come.',
} as const;
