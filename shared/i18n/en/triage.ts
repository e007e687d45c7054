/** A long inbox in the popup: narrowing it down, and opening all of it. */
export const triage = {
  'narrow.unread': 'Unread',
  'narrow.between': '{from}–{to} min',
  'narrow.shown': 'Shown: {count} of {all}',
  'narrow.noneTitle': 'Nothing like that',
  'narrow.noneText': 'Of what waits for you, nothing fits all that you chose.',
  'narrow.showAll': 'Show all',
  'open.all': 'Open all',
  'open.hint': 'Opens what is unread in background tabs (Shift+O)',
  'open.some': 'Open {count} of {all}',
  'open.opened': { one: 'Opened one tab', other: 'Opened {count} tabs' },
} as const;
