/** What the server writes to people by mail. */
export const mail = {
  'mail.lasts': 'The link works once, within an hour.',
  'mail.verify': 'Confirm your e-mail address',
  'mail.verify.text':
    'The account {username} at {server} gave this as its e-mail address. Confirm it if the account is yours.',
  'mail.verify.ignore': 'If it is not, do nothing: without your word nobody can use this address.',
  'mail.verify.button': 'Confirm this address',
  'mail.reset': 'Choose a new password',
  'mail.reset.text': 'Somebody asked for a new password for your account {username} at {server}.',
  'mail.reset.ignore': 'If it was not you, do nothing: your password stays as it is.',
  'mail.reset.button': 'Choose a new password',
  'mail.changed': 'Your password was changed',
  'mail.changed.text': 'The password of your account {username} at {server} was changed just now.',
  'mail.changed.act': 'If it was not you, choose a new one at once.',
  'mail.givenUp': 'Your e-mail address was changed',
  'mail.givenUp.text': 'Your account {username} at {server} does not use this address any more.',
  'mail.givenUp.act':
    'If it was not you, log in and change your password at once. If you can’t, ask whoever runs the server.',
  'mail.givenUp.button': 'Open the settings',
} as const;
