/** What stands between the extension and its server. */
export const connection = {
  'problem.offline': 'You are offline. Connect to the internet and try again.',
  'problem.unreachable': '{server} does not answer. Check the address, and that the server runs.',
  'problem.notWatchThis': '{server} answers, but it is not a WatchThis server. Check the address.',
  'problem.tooOld': 'The server {server} is older than this extension. Ask whoever runs it to update it.',
  'problem.tooNew': 'This extension is older than the server {server}. Update the extension.',
  'problem.signedOut': 'You are signed out. Connect this browser again.',
  'problem.rateLimited': 'That was too fast for {server}. Wait a minute and try again.',
  'problem.serverError': '{server} answered with an error. Try again in a moment.',
  'problem.notReady': '{server} is starting. Try again in a moment.',
  'problem.refused': 'The code was refused on the dashboard. Start again if that was a mistake.',
  'problem.expired': 'The code has expired. Start again to get a new one.',
  'problem.notFriends': 'You are not friends any more.',
  'problem.invalidUrl': 'That link can’t be shared.',
  'problem.other': 'The server refused it ({code}).',
} as const;
