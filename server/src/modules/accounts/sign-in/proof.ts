import { user, type HttpContext } from '../../../kernel/http/environment.ts';
import { guess } from '../../../kernel/http/guards.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Accounts, Credentials, Proven } from '../accounts.ts';
import { caller } from '../caller.ts';
import type { Leaving } from '../profile/leaving.ts';
import type { SecondFactor } from './second-factor.ts';
import type { Sessions } from '../sessions/sessions.ts';

interface Needs {
  accounts: Pick<Accounts, 'checkPassword' | 'prove' | 'person' | 'hasPassword' | 'checkPresent'>;
  sessions: Pick<Sessions, 'checkFresh'>;
  leaving: Pick<Leaving, 'restore'>;
  secondFactor: Pick<SecondFactor, 'isActive' | 'spend'>;
}

interface Entering {
  code?: string | undefined;
  /** To an account that they are leaving. */
  comeBack?: boolean | undefined;
}

export type Proof = ReturnType<typeof createProof>;

/** How somebody shows that it is they. Every try is counted, so that neither password nor code can be guessed. */
export function createProof({ accounts, sessions, leaving, secondFactor }: Needs) {
  /** Counted by the account, whatever name it was called by. */
  const codeIsRight = (c: HttpContext, userId: string, code: string, otherwise: Problem) =>
    guess(c, `code ${userId}`, async () => {
      if (!(await secondFactor.spend(userId, code))) throw otherwise;
    });

  /**
   * The password of whoever is signed in; without one, that they have logged in just now. Throws `WRONG_PASSWORD`,
   * `FRESH_LOG_IN_REQUIRED`, `RATE_LIMITED`.
   */
  async function password(c: HttpContext, typed: string): Promise<void> {
    const { userId, sessionId } = c.get('identity');
    if (!(await accounts.hasPassword(userId))) return sessions.checkFresh(sessionId);
    const { username } = await accounts.person(userId);
    try {
      await guess(c, username, () => accounts.checkPassword({ username, password: typed }, caller(c)));
    } catch (cause) {
      const isWrong = cause instanceof Problem && /_CREDENTIALS$/.test(cause.code);
      throw isWrong ? new Problem('WRONG_PASSWORD', { cause }) : cause;
    }
  }

  async function enter(c: HttpContext, userId: string, { code, comeBack = false }: Entering): Promise<void> {
    if (await secondFactor.isActive(userId)) {
      if (!code) throw new Problem('SECOND_FACTOR_REQUIRED');
      await codeIsRight(c, userId, code, new Problem('INVALID_SECOND_FACTOR'));
    }
    if (comeBack) await leaving.restore(userId, caller(c));
  }

  return {
    password,

    /** Either that or a code. Throws `WRONG_PASSWORD`, `FRESH_LOG_IN_REQUIRED`, `WRONG_CODE`, `RATE_LIMITED`. */
    passwordOrCode: (c: HttpContext, typed: { password?: string | undefined; code?: string | undefined }) =>
      typed.code === undefined
        ? password(c, typed.password ?? '')
        : codeIsRight(c, user(c), typed.code, new Problem('WRONG_CODE')),

    /**
     * Whoever may log in by these. That a code is needed, or that they are leaving, is said only to those who know the
     * password. Throws `MISSING_CREDENTIALS`, `INVALID_CREDENTIALS`, `ACCOUNT_LEAVING`, `SECOND_FACTOR_REQUIRED`,
     * `INVALID_SECOND_FACTOR`, `RATE_LIMITED`.
     */
    async logIn(c: HttpContext, { code, comeBack = false, ...credentials }: Credentials & Entering): Promise<Proven> {
      const check = comeBack ? accounts.prove : accounts.checkPassword;
      const proven = await guess(c, credentials.username, () => check(credentials, caller(c)));
      await enter(c, proven.userId, { code, comeBack });
      return proven;
    },

    /**
     * The same for whoever an identity provider has named. Throws `INVALID_CREDENTIALS`, `ACCOUNT_LEAVING`,
     * `SECOND_FACTOR_REQUIRED`, `INVALID_SECOND_FACTOR`, `RATE_LIMITED`.
     */
    async logInAs(c: HttpContext, userId: string, { code, comeBack = false }: Entering): Promise<void> {
      await accounts.checkPresent(userId, { isComingBack: comeBack });
      await enter(c, userId, { code, comeBack });
    },
  };
}
