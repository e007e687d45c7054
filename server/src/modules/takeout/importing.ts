import { timeOf, type Clock } from '../../kernel/clock.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Avatars } from '../accounts/profile/avatars.ts';
import type { Profile } from '../accounts/profile/profile.ts';
import type { Friends } from '../friends/friends.ts';
import type { Media } from '../media/media.ts';
import type { Restoring } from '../sharing/restoring.ts';
import type { Lists } from './format-schema.ts';
import { partsOf, type Part } from './reading.ts';
import type { ResultView } from './schema.ts';

interface Needs {
  clock: Clock;
  profile: Pick<Profile, 'change'>;
  avatars: Pick<Avatars, 'put'>;
  friends: Pick<Friends, 'callAgain'>;
  media: Pick<Media, 'saveAgain'>;
  restoring: Restoring;
}

export type Importing = ReturnType<typeof createImporting>;

/** Items that are written in one transaction. */
const TOGETHER = 100;
/** Milliseconds between two links that the server looks at for an import: as many in an hour as for anybody. */
const LOOK_EVERY = 120_000;
/** So many of the friends there are named, which is more than anybody asks again. */
const FRIENDS_NAMED = 1000;

/** Brings what is in an export to somebody's account: it takes over their profile, and adds all else to what is theirs. */
export function createImporting({ clock, profile, avatars, friends, media, restoring }: Needs) {
  async function takeProfile(
    userId: string,
    { displayName, language, preferences, avatar }: ProfilePart,
  ): Promise<number> {
    await profile.change(userId, { displayName, preferences, ...(language ? { language } : {}) });
    if (avatar === null) return 0;
    try {
      await avatars.put(userId, Buffer.from(avatar.base64, 'base64'));
      return 0;
    } catch (error) {
      if (error instanceof Problem && error.code === 'NOT_A_PICTURE') return 1;
      throw error;
    }
  }

  /** `step` hears after each write. Throws `NOT_AN_EXPORT`. */
  return async function bring(
    userId: string,
    pieces: AsyncIterable<Uint8Array>,
    step: () => Promise<void>,
  ): Promise<ResultView> {
    const result: ResultView = { inbox: 0, sent: 0, savedMedia: 0, skipped: 0, friends: [] };
    let lookAt = clock.ms();
    const nextLook = () => timeOf((lookAt += LOOK_EVERY));

    async function save({ url, savedAt }: Lists['savedMedia']): Promise<void> {
      try {
        if (await media.saveAgain(userId, url, { savedAt, lookAt: nextLook() })) result.savedMedia += 1;
      } catch (error) {
        if (!(error instanceof Problem && error.code === 'INVALID_URL')) throw error;
        result.skipped += 1;
      }
    }

    const note = (name: 'inbox' | 'sent', { added, skipped }: { added: number; skipped: number }) => {
      result[name] += added;
      result.skipped += skipped;
    };

    /** Writes many at a time, in the order in which they came. */
    function batched<Item>(write: (all: Item[]) => Promise<void> | void) {
      let waiting: Item[] = [];
      async function flush(): Promise<void> {
        const all = waiting;
        waiting = [];
        if (all.length === 0) return;
        await write(all);
        await step();
      }
      return {
        flush,
        async add(item: Item): Promise<void> {
          waiting.push(item);
          if (waiting.length >= TOGETHER) await flush();
        },
      };
    }

    const lists = {
      friends: batched<Lists['friends']>(async (all) => {
        const names = all.map(({ user: { username, displayName } }) => ({ username, displayName }));
        result.friends.push(...names.slice(0, FRIENDS_NAMED - result.friends.length));
        const named = all.flatMap(({ user, nickname }) => (nickname ? { ...user, nickname } : []));
        if (named.length > 0) await friends.callAgain(userId, named);
      }),
      savedMedia: batched<Lists['savedMedia']>(async (all) => {
        for (const one of all) await save(one);
      }),
      inbox: batched<Lists['inbox']>(async (all) => note('inbox', await restoring.received(userId, all, nextLook))),
      sent: batched<Lists['sent']>(async (all) => {
        // What they sent to themselves is among what they got: that must be there first.
        await lists.inbox.flush();
        note('sent', await restoring.sent(userId, all, nextLook));
      }),
    };

    for await (const part of partsOf(pieces)) {
      if (part.name === 'profile') result.skipped += await takeProfile(userId, part.value);
      else if (part.name !== 'head') await lists[part.name].add(part.value as never);
    }
    for (const { flush } of Object.values(lists)) await flush();
    return result;
  };
}

type ProfilePart = Extract<Part, { name: 'profile' }>['value'];
