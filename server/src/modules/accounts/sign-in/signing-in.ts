import type { Write } from '../../../kernel/database/database.ts';
import { hashOf } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Admission } from '../membership/admission.ts';
import type { Caller } from '../audit/audit.ts';
import type { Identities } from './identities.ts';
import type { Provider } from './provider.ts';
import type { SignInStepTables } from './sign-in-step-store.ts';
import { derived, type SignInSteps } from './sign-in-steps.ts';

interface Needs {
  write: Write<SignInStepTables>;
  provider: Pick<Provider, 'address' | 'named'>;
  steps: Pick<SignInSteps, 'begin' | 'take'>;
  identities: Pick<Identities, 'isKnown' | 'link'>;
  admission: Pick<Admission, 'mode'>;
}

/** A browser on its way. */
interface Visitor {
  /** Of the cookie that it was given on the way. */
  secret: string | undefined;
  /** Who is logged in there. */
  userId: string | undefined;
}

/** Where a browser goes next. */
interface Onward {
  to: string;
  /** For its cookie; null when that has served, and nothing when it stays as it is. */
  secret?: string | null;
}

export type SigningIn = ReturnType<typeof createSigningIn>;

/** The way to the identity provider and back, as the browser goes it. */
export function createSigningIn({ write, provider, steps, identities, admission }: Needs) {
  const take = async (secret: string | undefined, kind: 'link' | 'away') =>
    secret === undefined ? undefined : write((tx) => steps.take(tx, secret, kind));

  /** Back at the provider's word, which may only be that of this browser's own question. */
  async function arrive(secret: string, query: string, next: string): Promise<Onward> {
    const proved = await provider.named(secret, query);
    const isKnown = await identities.isKnown(proved);
    if (!isKnown && (await admission.mode()) === 'closed') throw new Problem('SIGNUP_CLOSED');
    const to = isKnown ? `/login?by=provider&next=${encodeURIComponent(next)}` : welcome(next);
    return { to, secret: await steps.begin('proved', { proved }) };
  }

  return {
    /**
     * To the provider: to log in, or to link the account of whoever is logged in and has just said so with their
     * password. Throws `PROVIDER_UNREACHABLE`.
     */
    async depart(
      { secret: former, userId }: Visitor,
      next: string,
      { isFresh }: { isFresh: boolean },
    ): Promise<Onward> {
      const link = await take(former, 'link');
      const isLinking = link !== undefined && link.userId === userId;
      const secret = await steps.begin('away', { next, userId: isLinking ? link.userId : null });
      return { to: await provider.address(secret, { isFresh }), secret };
    },

    /** Back from it. Throws `SIGN_IN_ENDED`; what else goes wrong is said by the page that is shown next. */
    async comeBack({ secret, userId }: Visitor, query: string, caller: Caller): Promise<Onward> {
      // Before the step is taken: whoever sends a browser here with an answer of their own must not end its log-in.
      const state = new URLSearchParams(query).get('state');
      const isAnswer = secret !== undefined && state !== null && hashOf(state) === hashOf(derived(secret, 'state'));
      const step = isAnswer ? await take(secret, 'away') : undefined;
      if (!isAnswer || !step) throw new Problem('SIGN_IN_ENDED');
      const { next } = step;
      try {
        if (step.userId === null) return await arrive(secret, query, next);
        if (step.userId !== userId) throw new Problem('SIGN_IN_ENDED');
        await identities.link(userId, await provider.named(secret, query), caller);
        return { to: next, secret: null };
      } catch (error) {
        if (error instanceof Problem) return { to: failed(error.code, next), secret: null };
        throw error;
      }
    },
  };
}

/** Goes a way; where that fails, to the page that says why. */
export async function orSayWhy(way: () => Promise<Onward>, next?: string): Promise<Onward> {
  try {
    return await way();
  } catch (error) {
    if (error instanceof Problem) return { to: failed(error.code, next) };
    throw error;
  }
}

const failed = (code: Problem['code'], next = '/'): string => `/login?problem=${code}&next=${encodeURIComponent(next)}`;

const welcome = (next: string) => `/welcome?next=${encodeURIComponent(next)}`;
