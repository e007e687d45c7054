/** What a list can be narrowed down by, in the popup and on the dashboard. */
export const narrowing = {
  'filter.narrow': 'Narrow down',
  'filter.from': 'From {name}',
  'filter.shorter': 'Up to {minutes} min',
  'filter.longer': 'Over {minutes} min',
} as const;
