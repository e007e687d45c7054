import type { Share } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import type { Wording } from '#shared/outbox/work.ts';
import { called } from '#ui/called.ts';
import { hand, outcomeOf, rewordSend, undo } from './offline/outbox.ts';
import { say, sayTrouble } from './toasts.ts';

/** What of a share is needed to say something else with it. */
type Said = Pick<Share, 'id' | 'message' | 'to'> & { media: Pick<Share['media'], 'title'> };

/** Has something sent say something else, to all who got it at once. Says whether it could; if not, people are told why. */
export async function reword(shares: [Said, ...Said[]], text: string): Promise<boolean> {
  const before = shares[0].message ?? '';
  if (before === text) return true;
  const outcome = await tell(shares, text);
  if (outcome === 'refused') return false;
  say(t(outcome === 'done' ? 'correct.changed' : 'correct.changesLater'), () => void tell(shares, before));
  return true;
}

/** The same for what waits to be sent. */
export async function rewordWaiting(id: string, before: string, wording: Wording): Promise<boolean> {
  if (before === (wording.message ?? '')) return true;
  if (!(await rewordSend(id, wording))) {
    sayTrouble(t('problem.SHARE_NOT_FOUND'));
    return false;
  }
  say(t('correct.changesLater'), () => void rewordSend(id, { ...wording, message: before || null }));
  return true;
}

async function tell(shares: Said[], text: string): Promise<'done' | 'waiting' | 'refused'> {
  const ids: string[] = [];
  for (const { id: shareId, media, to } of shares) {
    const wording = { message: text || null, title: media.title, names: [called(to)] };
    const id = await hand({ do: 'reword', shareId, ...wording });
    if (id === undefined) return 'refused';
    ids.push(id);
  }
  const outcomes = await Promise.all(ids.map(outcomeOf));
  const refused = ids.filter((_, at) => !['done', 'waiting'].includes(outcomes[at] ?? 'done'));
  // It is still here to be mended, and need not wait as well.
  for (const id of refused) await undo(id);
  if (refused.length > 0) return 'refused';
  return outcomes.includes('waiting') ? 'waiting' : 'done';
}
