/** Connecting a device. */
export const pairing = {
  'web.connect.title': 'Connect a device',
  'web.connect.how': 'Your browser extension or program shows a code. Type it here.',
  'web.connect.code': 'Code',
  'web.connect.next': 'Go on',
  'web.connect.extension': 'This browser extension wants to read your inbox and to share as {name}.',
  'web.connect.program': 'This program wants to read your inbox and to share as {name}.',
  'web.connect.asked': 'It asked {when}.',
  'web.connect.compare': 'Connect only if you started this yourself and see the same code there.',
  'web.connect.connect': 'Connect',
  'web.connect.refuse': 'Refuse',
  'web.connect.done': '{name} is connected',
  'web.connect.doneText': 'You can close this tab and go back to where you came from.',
  'web.connect.refused': '{name} was refused',
  'web.connect.refusedText': 'Nothing was connected. If you did not ask for this, look at your devices.',
  'web.connect.home': 'Go to your inbox',
  'web.connect.devices': 'See your devices',
} as const;
