/** What stands between the extension and its server. */
export const connection = {
  'connection.offline': 'You are offline. Connect to the internet and try again.',
  'connection.unreachable': '{server} does not answer. Check the address, and that the server runs.',
  'connection.notWatchThis': '{server} answers, but it is not a WatchThis server. Check the address.',
  'connection.tooOld': 'The server {server} is older than this extension. Ask whoever runs it to update it.',
  'connection.tooNew': 'This extension is older than the server {server}. Update the extension.',
  'connection.signedOut': 'You are signed out. Connect this browser again.',
  'connection.rateLimited': 'That was too fast for {server}. Wait a minute and try again.',
  'connection.serverError': '{server} answered with an error. Try again in a moment.',
  'connection.notReady': '{server} is starting. Try again in a moment.',
  'connection.refused': 'The code was refused on the dashboard. Start again if that was a mistake.',
  'connection.expired': 'The code has expired. Start again to get a new one.',
  'connection.notFriends': 'You are not friends any more.',
  'connection.invalidUrl': 'That link can’t be shared.',
  'connection.tooLate': 'A message can be changed for five minutes only.',
  'connection.takenBack': 'That was taken back already.',
  'connection.other': 'The server refused it ({code}).',
} as const;
