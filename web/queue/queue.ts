import { computed, effect, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { data, type InboxItem } from '#shared/client.ts';
import { api, me } from '../session.ts';
import { answered, items } from '../store.ts';
import { fill } from './fill.ts';

/** What comes next: everything that waits to be watched, or what fits into the time that somebody has. */
interface Plan {
  /** In the order in which it was laid out: watching one does not shuffle the rest. */
  ids: readonly string[];
  /** Undefined for everything that waits. */
  minutes: number | undefined;
}

/** How many are looked at; whoever has more waiting is served for a while. */
const LOOKED_AT = 100;
const NOTHING: Plan = { ids: [], minutes: undefined };

const plan = signal(NOTHING);
effect(() => {
  // Whoever signs in next has a line of their own.
  if (me.value?.id !== undefined) plan.value = NOTHING;
});
export const minutes = computed(() => plan.value.minutes);

/** In line: what was laid out and still waits, and what came meanwhile. */
export const queue = computed<InboxItem[]>(() => {
  const { ids, minutes: time } = plan.value;
  const laidOut = ids.flatMap((id) => items.value.get(id) ?? []).filter(isWaiting);
  return time === undefined ? [...laidOut, ...inLine().filter(({ id }) => !ids.includes(id))] : laidOut;
});

/** Whether somebody has not watched it and has not put it away. */
const isWaiting = ({ status }: InboxItem): boolean => status === 'pending';

/** Unread before read, the oldest first: as `GET /inbox/next` chooses. What is open is read, if that is not noted yet. */
function inLine(open?: string): InboxItem[] {
  const isRead = (item: InboxItem) => Number(item.isRead || item.id === open);
  return [...items.value.values()].filter(isWaiting).sort((a, b) => isRead(a) - isRead(b) || (a.id < b.id ? -1 : 1));
}

/** Seconds that it still takes. */
export function remaining({ media, progress }: InboxItem): number | undefined {
  const whole = progress?.duration ?? media.duration ?? undefined;
  return whole === undefined ? undefined : Math.max(0, whole - (progress?.position ?? 0));
}

/** Lays out what is to be watched now. Of an inbox with more than 50 it asks for the rest. Throws `ApiError`. */
export async function layOut(time?: number, open?: string): Promise<void> {
  const known = answered.peek();
  const query = { status: 'pending' as const, limit: LOOKED_AT };
  const waiting = await data(api.GET('/api/v1/inbox', { params: { query } }));
  const now = new Map(answered.peek());
  // openapi-fetch's types forget that a pair is a pair.
  for (const item of waiting as InboxItem[]) if (now.get(item.id) === known.get(item.id)) now.set(item.id, item);
  answered.value = now;
  const line = inLine(open);
  const fitting = new Set(
    time === undefined
      ? []
      : fill(
          line.map((item) => ({ id: item.id, length: remaining(item) })),
          time * 60,
        ),
  );
  plan.value = {
    ids: line.filter(({ id }) => time === undefined || fitting.has(id)).map(({ id }) => id),
    minutes: time,
  };
}

/** What follows one, from wherever it is; from the end it begins again. */
export function after(id: string): InboxItem | undefined {
  const { ids } = plan.value;
  const place = (of: string) => (ids.includes(of) ? ids.indexOf(of) : ids.length);
  const others = queue.value.filter((item) => item.id !== id);
  return others.find((item) => place(item.id) > place(id)) ?? others[0];
}

/** Lays everything out for whoever shows it, unless somebody has chosen a time before. */
export function useQueue(open?: string): void {
  useEffect(() => {
    // Without an answer, what is known already waits in line.
    if (plan.peek() === NOTHING) layOut(undefined, open).catch(() => undefined);
  }, []);
}
