import { KINDS, type MediaKind } from '#shared/media/kinds.ts';
import { timeOf, type Time } from '../../../kernel/clock.ts';
import type { Phrase } from '../../../kernel/database/database.ts';
import { Problem } from '../../../kernel/problem.ts';
import { phrasesIn } from './search-words.ts';
import type { ItemStatus } from '../store.ts';

/** What somebody typed to search. Of one operator any value will do; everything else must hold together. */
export interface SearchQuery {
  phrases: Phrase[];
  /** Parts of names. */
  from: string[];
  to: string[];
  kinds: MediaKind[];
  platforms: string[];
  status?: ItemStatus;
  unread?: boolean;
  /** Seconds. */
  maxDuration?: number;
  /** Seconds, which are not long enough. */
  longerThan?: number;
  sharedAfter?: Time;
  sharedBefore?: Time;
}

const PARTS = /(?<minus>-)?(?:(?<operator>[a-z]+):)?(?:"(?<quoted>[^"]*)"?|(?<plain>\S+))/gi;
const OF_RECEIVED = /^(?:from:|is:(?:(?:un)?read|later)$)/i;
const OF_SENT = /^to:/i;
const QUOTES = /[“”„«»]/g;
/** Minutes, where nothing else is said. */
const LENGTH = /^(\d{1,4})(m|min|h)?$/i;
const DAY = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?$/;

/**
 * Words, "words beside each other", -words to leave out, and operators. What was received is always to oneself, and what
 * was sent from oneself; whether others have read that, or put it aside, is theirs to know. Throws `INVALID_SEARCH`.
 */
export function readSearch(text: string, side: 'received' | 'sent'): SearchQuery {
  const search: SearchQuery = { phrases: [], from: [], to: [], kinds: [], platforms: [] };
  for (const { 0: whole, groups = {} } of text.replace(QUOTES, '"').matchAll(PARTS)) {
    const { minus, operator, quoted, plain } = groups;
    const value = quoted ?? plain ?? '';
    const operate = OPERATORS.get(operator?.toLowerCase() ?? '');
    if (operate && minus === undefined) {
      const isOfOtherSide = side === 'sent' ? OF_RECEIVED : OF_SENT;
      if (isOfOtherSide.test(whole) || !operate(search, value))
        throw new Problem('INVALID_SEARCH', { details: { part: whole } });
    } else {
      const words = operate || operator === undefined ? value : `${operator}:${value}`;
      const how = { isExact: quoted !== undefined, isExcluded: minus !== undefined };
      search.phrases.push(...phrasesIn(words, how));
    }
  }
  return search;
}

/** Says whether it knows the value. */
type Operator = (search: SearchQuery, value: string) => boolean;

const OPERATORS = new Map(
  Object.entries<Operator>({
    from: ({ from }, name) => from.push(name) > 0 && name !== '',
    to: ({ to }, name) => to.push(name) > 0 && name !== '',
    platform: ({ platforms }, name) => platforms.push(name.toLowerCase()) > 0 && name !== '',
    kind({ kinds }, name) {
      const kind = KINDS.find((one) => one === name.toLowerCase());
      if (kind) kinds.push(kind);
      return kind !== undefined;
    },
    is(search, state) {
      const known = STATES.get(state.toLowerCase());
      Object.assign(search, known);
      return known !== undefined;
    },
    shorter: (search, length) => setLength(search, 'maxDuration', secondsOf(length)),
    longer: (search, length) => setLength(search, 'longerThan', secondsOf(length)),
    before: (search, day) => setTime(search, 'sharedBefore', startOf(day)),
    // Of that day too.
    after: (search, day) => setTime(search, 'sharedAfter', startOf(day, -1)),
  }),
);

const STATES = new Map(
  Object.entries<Pick<SearchQuery, 'status' | 'unread'>>({
    unread: { unread: true },
    read: { unread: false },
    watched: { status: 'watched' },
    unwatched: { status: 'pending' },
    archived: { status: 'archived' },
    later: { status: 'later' },
  }),
);

function setLength(search: SearchQuery, which: 'maxDuration' | 'longerThan', seconds: number | undefined): boolean {
  if (seconds !== undefined) search[which] = seconds;
  return seconds !== undefined;
}

function secondsOf(length: string): number | undefined {
  const [, amount, unit] = LENGTH.exec(length) ?? [];
  return amount === undefined ? undefined : Number(amount) * (unit?.toLowerCase() === 'h' ? 3600 : 60);
}

function setTime(search: SearchQuery, which: 'sharedBefore' | 'sharedAfter', time: Time | undefined): boolean {
  if (time !== undefined) search[which] = time;
  return time !== undefined;
}

/** Where a year, a month or a day begins (UTC), some milliseconds added. Nothing for a day that no calendar has. */
function startOf(day: string, plus = 0): Time | undefined {
  const [, year, month = '1', date = '1'] = DAY.exec(day) ?? [];
  const start = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  const isReal = start.getUTCMonth() === Number(month) - 1 && start.getUTCDate() === Number(date);
  return isReal ? timeOf(start.getTime() + plus) : undefined;
}
