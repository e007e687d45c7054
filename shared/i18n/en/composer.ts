/** What the dashboard says around the form that sends something. */
export const composer = {
  'web.share.title': 'Share a link',
  'web.share.how': 'Paste the link of a video, an article, a song or any page. Then choose who gets it.',
  'web.share.noLink': 'There is no link in what you shared. Paste one here.',
  'web.share.noFriends': 'You have no friends here yet, but you can keep it for yourself.',
  'web.share.invite': 'Invite a friend',
  'web.share.me': 'yourself',
  'web.done.sent': 'Sent to {names}',
} as const;
