/** What became of what one sent, on the start page. */
export const activity = {
  'activity.title': 'Activity',
  'activity.watched': '{name} watched “{title}”',
  'activity.seen': '{name} opened “{title}”',
  'activity.sent': 'You sent “{title}” to {name}',
  'activity.empty': 'When somebody opens or watches what you sent, it shows here.',
} as const;
