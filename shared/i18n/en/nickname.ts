/** What somebody calls a friend. */
export const nickname = {
  'web.nickname.title': 'What do you call {name}?',
  'web.nickname.label': 'Nickname',
  'web.nickname.hint': 'Only you see it. Without one they are {name}.',
  'web.nickname.done': 'You call them {name} from now on',
} as const;
