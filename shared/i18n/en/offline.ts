/** What waits for the connection, and what is new in the app itself. */
export const offline = {
  'web.waiting.title': 'Waiting to be sent',
  'web.waiting.text':
    'It goes out by itself as soon as WatchThis can be reached, also after you have closed this page.',
  'web.waiting.to': 'To {names}',
  'web.waiting.failed': 'To {names}. {reason}',
  'web.waiting.cancel': 'Cancel',
  'web.waiting.cancelTitle': 'Cancel sending {title}',
  'web.waiting.retry': 'Try again',
  'web.waiting.retryTitle': 'Try again to send {title}',
  'web.waiting.cancelled': 'It will not be sent',
  'web.waiting.later': 'Waiting to be sent to {names}',
  'web.waiting.full': 'Too much is waiting to be sent. Connect to the internet first, or cancel some of it.',
  'web.waiting.count': {
    one: 'One thing you shared is waiting to be sent.',
    other: '{count} things you shared are waiting to be sent.',
  },
  'web.update': 'There is a new version of WatchThis.',
  'web.update.reload': 'Reload',
} as const;
