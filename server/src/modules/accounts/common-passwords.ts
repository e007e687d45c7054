let loading: Promise<ReadonlySet<string>> | undefined;

/**
 * Whether a password is among the first that anybody would try for this account: a well-known one, a run such as
 * `aaaaaaaa` or `87654321`, or one of `own`, what the account is known by. Needs no network.
 */
export async function isCommonPassword(password: string, own: readonly string[]): Promise<boolean> {
  const folded = password.normalize('NFKC').toLowerCase();
  if (isRun(folded) || own.some((name) => name.toLowerCase() === folded)) return true;
  loading ??= load();
  return (await loading).has(folded);
}

/** What an account is known by, and so what nobody may have as its password. */
export const namesOf = (account: { username: string; displayName: string; email: string }): string[] => [
  account.username,
  account.displayName,
  account.email,
  account.email.split('@')[0] ?? '',
  'watchthis',
];

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
