/** Friends about whom nothing is told, on the dashboard and in the extension. */
export const muting = {
  'friends.mute': 'Mute {name}',
  'friends.muteHint': 'No alerts about them; what they send still arrives',
  'friends.muted': 'muted',
} as const;
