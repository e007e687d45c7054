/** What the popup has to say now and then: nobody is signed in, there is trouble, a page can’t be shared. */
export const rare = {
  'stopped.title': 'Share things worth watching',
  'stopped.text':
    'Connect this browser to your account. You confirm a short code on your dashboard; no password is typed here.',
  'stopped.connect': 'Connect to {server}',
  'stopped.other': 'Use another server…',
  'stopped.endedTitle': 'This browser was disconnected',
  'stopped.endedText': 'It was disconnected from another device. What you had not sent yet is still here.',
  'stopped.reconnect': 'Reconnect to {server}',
  'trouble.look': 'Look',
  'trouble.refused': { one: 'One send was refused.', other: '{count} sends were refused.' },
  'trouble.tooFast': {
    one: 'You are sending fast: the next goes out in {count} second.',
    other: 'You are sending fast: the next goes out in {count} seconds.',
  },
  'trouble.offline': 'You are offline. What you do is kept and sent later.',
  'trouble.saved': 'What you see is from {age}.',
  'unreachable.title': 'Can’t reach {server}',
  'unreachable.next': { one: 'Trying again in {count} second.', other: 'Trying again in {count} seconds.' },
  'unreachable.retry': 'Try again now',
  'unreachable.copy': 'Copy details',
  'unreachable.copied': 'Copied.',
  'refusal.private': 'This is a private window, so nothing is read from it. You can paste a link.',
  'refusal.browser': 'This page belongs to your browser, and a friend could not open it. You can paste a link.',
  'refusal.store': 'Browsers let no extension look at their store. You can paste the link.',
  'refusal.file': 'This is a file on your computer, and a friend could not open it. You can paste a link.',
  'refusal.unknown':
    'The browser does not say which page is open. Click the WatchThis button on the page, or paste a link.',
  'paste.label': 'Link',
  'paste.noLink': 'That is not a link. It looks like https://example.org/page.',
  'paste.next': 'Share this link',
  'invite.noFriends':
    'You have no friends here yet. Send one an invitation; until then you can save things for yourself.',
  'invite.copy': 'Copy invitation',
  'invite.link': 'Invitation link',
  'invite.copied': 'Copied. Whoever opens it becomes your friend.',
  'invite.copyByHand': 'Copy it from the field.',
} as const;
