import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Outbox } from './events.ts';
import type { Clock } from './kernel/clock.ts';
import type { Config } from './kernel/config.ts';
import type { Write } from './kernel/database/database.ts';
import type { Log } from './kernel/log.ts';
import type { Mail } from './kernel/mail.ts';
import { createSealing } from './kernel/sealing.ts';
import { readKey } from './kernel/secret-file.ts';
import { createAccounts } from './modules/accounts/accounts.ts';
import { auditRoutes } from './modules/accounts/audit/audit-routes.ts';
import { createAudit } from './modules/accounts/audit/audit.ts';
import { accountHoldings } from './modules/accounts/holdings.ts';
import { createAdmission } from './modules/accounts/membership/admission.ts';
import { createInvites } from './modules/accounts/membership/invites.ts';
import { createMembers } from './modules/accounts/membership/members.ts';
import { createAvatars } from './modules/accounts/profile/avatars.ts';
import { emailRoutes } from './modules/accounts/profile/email-routes.ts';
import { createEmail } from './modules/accounts/profile/email.ts';
import { createLeaving } from './modules/accounts/profile/leaving.ts';
import { createLetters } from './modules/accounts/profile/letters.ts';
import type { MailLinksTables } from './modules/accounts/profile/mail-links-store.ts';
import { createMailLinks } from './modules/accounts/profile/mail-links.ts';
import { createPrivacy } from './modules/accounts/profile/privacy.ts';
import { profileRoutes } from './modules/accounts/profile/profile-routes.ts';
import { createProfile } from './modules/accounts/profile/profile.ts';
import { accessTokenRoutes } from './modules/accounts/programs/access-token-routes.ts';
import { createAccessTokens } from './modules/accounts/programs/access-tokens.ts';
import { accountsRoutes } from './modules/accounts/routes.ts';
import { createPairing } from './modules/accounts/sessions/pairing.ts';
import { createSessions } from './modules/accounts/sessions/sessions.ts';
import { openTokens } from './modules/accounts/sessions/tokens.ts';
import { createBrowserLogIn } from './modules/accounts/sign-in/browser-log-in.ts';
import { createIdentities } from './modules/accounts/sign-in/identities.ts';
import { identityRoutes } from './modules/accounts/sign-in/identity-routes.ts';
import type { IdentityTables } from './modules/accounts/sign-in/identity-store.ts';
import { passkeyRoutes } from './modules/accounts/sign-in/passkey-routes.ts';
import type { PasskeyTables } from './modules/accounts/sign-in/passkey-store.ts';
import { createPasskeys } from './modules/accounts/sign-in/passkeys.ts';
import { createPasswords } from './modules/accounts/sign-in/passwords.ts';
import { createProof } from './modules/accounts/sign-in/proof.ts';
import { createProvider } from './modules/accounts/sign-in/provider.ts';
import { resetRoutes } from './modules/accounts/sign-in/reset-routes.ts';
import { createReset } from './modules/accounts/sign-in/reset.ts';
import { secondFactorRoutes } from './modules/accounts/sign-in/second-factor-routes.ts';
import type { SecondFactorTables } from './modules/accounts/sign-in/second-factor-store.ts';
import { createSecondFactor } from './modules/accounts/sign-in/second-factor.ts';
import { createSignInCookie } from './modules/accounts/sign-in/sign-in-cookie.ts';
import { signInRoutes } from './modules/accounts/sign-in/sign-in-routes.ts';
import type { SignInStepTables } from './modules/accounts/sign-in/sign-in-step-store.ts';
import { createSignInSteps } from './modules/accounts/sign-in/sign-in-steps.ts';
import { createSigningIn } from './modules/accounts/sign-in/signing-in.ts';
import type { AccountsTables } from './modules/accounts/store.ts';

export type AccountsModuleTables = AccountsTables &
  MailLinksTables &
  PasskeyTables &
  IdentityTables &
  SignInStepTables &
  SecondFactorTables;

interface Needs {
  db: Kysely<AccountsModuleTables>;
  write: Write<AccountsModuleTables>;
  outbox: Outbox;
  clock: Clock;
  log: Log;
  mail: Mail;
  config: Config;
}

/** The composition of the accounts, read from top to bottom like that of the whole in `app.ts`. */
export async function accountsModule({ db, write, outbox, clock, log, mail, config }: Needs) {
  const { dataDir, baseUrl, oidc } = config;
  const tokens = await openTokens({ dataDir: dataDir, issuer: baseUrl, clock });
  const audit = createAudit({ db, write, outbox, clock, log });
  const invites = createInvites({ db, write, clock, baseUrl: baseUrl });
  const passwords = createPasswords();
  const admission = createAdmission({ db, write, clock, audit, signup: config.signup });
  const accounts = createAccounts({ db, write, outbox, clock, audit, admission, passwords });
  const sessions = createSessions({ db, write, outbox, clock, audit, accounts, tokens, lifetimes: config });
  const accessTokens = createAccessTokens({ db, write, outbox, clock, audit, sessions });
  const members = createMembers({ db, write, clock, audit, sessions, accessTokens });
  const pairing = createPairing({ db, write, clock, audit, sessions, baseUrl: baseUrl });
  const letters = createLetters(config);
  const mailLinks = createMailLinks({ db, write, outbox, clock, accounts, mail, letters, baseUrl: baseUrl });
  const email = createEmail({ db, write, outbox, clock, audit, accounts, mailLinks, mail, letters });
  const reset = createReset({
    db,
    write,
    outbox,
    audit,
    passwords,
    accounts,
    sessions,
    accessTokens,
    mailLinks,
    mail,
    letters,
  });
  const passkeys = createPasskeys({ db, write, clock, audit, accounts, baseUrl: baseUrl });
  const sealing = createSealing(readKey(join(dataDir, 'seal.key'), 'then authenticator apps are set up again.'));
  const secondFactor = createSecondFactor({ db, write, clock, sealing, audit, accounts, passkeys });
  const privacy = createPrivacy({ db });
  const profile = createProfile({ db, write, outbox, clock, audit, passwords, accounts, privacy, sessions });
  const avatars = createAvatars({ write, outbox, log, dataDir: dataDir });
  const leaving = createLeaving({ db, write, outbox, clock, log, audit, sessions, accessTokens, avatars });
  const proof = createProof({ accounts, sessions, leaving, secondFactor });
  const steps = createSignInSteps({ db, write, clock });
  const identities = createIdentities({ db, write, clock, audit, accounts, admission, steps });

  const isSecure = baseUrl.startsWith('https:');
  const cookie = { name: isSecure ? '__Host-watchthis' : 'watchthis', secure: isSecure };
  const browserLogIn = createBrowserLogIn({ sessions, cookie });
  const signInCookie = createSignInCookie(cookie);

  return {
    accounts,
    sessions,
    audit,
    admission,
    members,
    invites,
    privacy,
    profile,
    avatars,
    leaving,
    proof,
    cookie,
    holdings: accountHoldings({ db, privacy, avatars }),
    routes: [
      accountsRoutes({ accounts, sessions, pairing, tokens, proof, browserLogIn }),
      emailRoutes({ proof, email }),
      resetRoutes(reset),
      secondFactorRoutes(secondFactor, proof),
      passkeyRoutes({ passkeys, proof, browserLogIn }),
      identityRoutes({ identities, steps, proof, browserLogIn, cookie: signInCookie }),
      profileRoutes({ accounts, profile, avatars, leaving, proof }),
      accessTokenRoutes(accessTokens),
      auditRoutes(audit),
      ...signInByProvider(),
    ],
  };

  function signInByProvider() {
    if (!oidc) return [];
    const provider = createProvider({ oidc, baseUrl, log });
    return [signInRoutes(createSigningIn({ write, provider, steps, identities, admission }), signInCookie)];
  }
}
