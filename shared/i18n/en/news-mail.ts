/** Mails about what is new. */
export const newsMail = {
  'news.many': { one: '1 thing is new for you', other: '{count} things are new for you' },
  'news.open': 'Open WatchThis',
  'news.unsubscribe': 'No more mails like this',
  'news.security':
    'This concerns your account {username} at {server}. If it was not you, act at once: sign devices out and choose a new password.',
  'news.securityOpen': 'Look at my security',
} as const;
