const PATHS = new Set(['picture', 'avatarUrl']);

/** An answer whose pictures can be shown: they come as paths of the server, and an extension's page is on no server. */
export const withPictures = <T>(answer: T, server: string): T =>
  JSON.parse(JSON.stringify(answer), (key, value: unknown) =>
    PATHS.has(key) && typeof value === 'string' ? URL.parse(value, server)?.href : value,
  ) as T;
