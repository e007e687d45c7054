let loading: Promise<ReadonlySet<string>> | undefined;

/** What an account is known by. */
interface Known {
  username: string;
  displayName: string;
  /** Empty: without one. */
  email: string;
}

/**
 * Whether a password is among the first that anybody would try for this account: a well-known one, a run such as
 * `aaaaaaaa` or `87654321`, or what the account is known by. Needs no network.
 */
export async function isCommonPassword(password: string, { username, displayName, email }: Known): Promise<boolean> {
  const own = [username, displayName, email, email.split('@')[0] ?? '', 'watchthis'];
  const folded = password.normalize('NFKC').toLowerCase();
  if (isRun(folded) || own.some((name) => name.toLowerCase() === folded)) return true;
  loading ??= load();
  return (await loading).has(folded);
}

/** Some 50,000 in lower case; loaded when first needed, because many servers have no sign-up for weeks. */
async function load(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common']);
}

/** Whether each character follows the one before by the same step: up, down or none. */
function isRun(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, i) => code - (codes[i] ?? 0)));
  const [step = 0] = steps;
  return steps.size <= 1 && Math.abs(step) <= 1;
}
