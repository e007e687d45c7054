/** The list of notifications, on the dashboard and in the popup. */
export const notices = {
  'notes.title': 'Notifications',
  'notes.emptyTitle': 'Nothing yet',
  'notes.emptyText': 'What friends send you, and who wants to connect, shows up here.',
  'notes.new': 'New.',
  'notes.failedTitle': 'Notifications can’t be shown just now',
  'notes.all': 'All notifications',
} as const;
