/** Taking the settings of the extension out as a file, and in again. */
export const backup = {
  'backup.title': 'Backup of your settings',
  'backup.text':
    'What you chose on this page, the address of your server and the sites that you don’t want to be asked about, as a file. No tokens, no keys, nothing that was sent.',
  'backup.save': 'Save to a file',
  'backup.read': 'Read from a file…',
  'backup.done': 'Your settings are those of the file.',
  'backup.withoutFriend':
    'Your settings are those of the file, except for the usual friend, who is not among your friends here.',
  'backup.undo': 'Undo',
  'backup.undone': 'Your settings are as they were.',
  'backup.notSettings': 'That is not a file of WatchThis settings. Nothing was changed.',
  'backup.tooNew':
    'That file was written by a newer WatchThis. Update this extension, then read it again. Nothing was changed.',
  'backup.wrong': 'In that file, {place} makes no sense. Nothing was changed.',
} as const;
