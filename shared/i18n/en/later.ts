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
  'web.inbox.later': 'Later',
  'many.selected': { one: '{count} selected', other: '{count} selected' },
} as const;
