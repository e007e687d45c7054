/** Names of parameters that never say what is shown. */
export interface Tracking {
  /** On every host, in small letters. */
  anywhere: readonly string[];
  /** Names that begin alike, on every host. */
  families: RegExp;
  /** Values by which `ref` is one of them. */
  senders: RegExp;
  /** More, on one site each. */
  sites: readonly (readonly [host: RegExp, names: RegExp])[];
}

/** Whether a parameter, as it stands in a link, may be left out without changing what is shown. */
type IsTracking = (name: string, value: string) => boolean;

/** Says for each host which parameters only track. */
export function createTrackingAt({ anywhere, families, senders, sites }: Tracking): (host: string) => IsTracking {
  const everywhere = new Set(anywhere);
  return (host) => {
    const own = sites.find(([site]) => site.test(host))?.[1];
    return (name, value) => {
      const lower = name.toLowerCase();
      if (everywhere.has(lower) || families.test(lower)) return true;
      return (lower === 'ref' && senders.test(value)) || (own?.test(lower) ?? false);
    };
  };
}
