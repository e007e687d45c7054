import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { newSecret } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { NO_PASSWORD } from './ways-in-store.ts';

/** OWASP's second choice for argon2id, which is this library's default kind: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** How many may wait; at some ninety a second and core that is a wait of a second or two. */
const MAX_WAITING = 200;

export type Passwords = ReturnType<typeof createPasswords>;

/** Hashes passwords, not more at once than there are processors. Throws `NOT_READY` when too many wait. */
export function createPasswords() {
  const whenFree = gate(availableParallelism());
  const decoy = hash(newSecret(), COST);

  return {
    hash: (password: string): Promise<string> => whenFree(() => hash(folded(password), COST)),

    /** Whether the password is right. Without a hash it takes as long, so that unknown names do not show. */
    isRight: (password: string, hashed = NO_PASSWORD): Promise<boolean> =>
      whenFree(async () => {
        const isNone = hashed === NO_PASSWORD;
        return (await verify(isNone ? await decoy : hashed, folded(password))) && !isNone;
      }),
  };
}

/** The same letters typed on another keyboard are the same password (NIST SP 800-63B §5.1.1.2). */
const folded = (password: string) => password.normalize('NFKC');

function gate(places: number) {
  const waiting: (() => void)[] = [];
  let taken = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (waiting.length >= MAX_WAITING) throw new Problem('NOT_READY', { retryAfter: 2 });
    if (taken < places) taken += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The place goes to the next in line without ever being free.
      const next = waiting.shift();
      if (next) next();
      else taken -= 1;
    }
  };
}
