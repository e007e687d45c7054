import type { Look, Medium } from '../look.ts';

/** What the watcher saw of a page that was played in a browser, and whether somebody has watched it. */
export interface Trace {
  name: string;
  /** Seconds; null where nobody had told. */
  duration: number | null;
  isWatched: boolean;
  isLeft: boolean;
  looks: Look[];
}

const FLAGS = ['isPlaying', 'hasEnded', 'isSeen', 'isHeard', 'isAd', 'isDecoration', 'hasJumped'] as const;

type PackedMedium = [id: number, position: number, duration: number | null, rate: number, flags: number];
type PackedLook = [at: number, url: string, ...media: PackedMedium[]];

/** As JSON, one look a line and only with what differs between looks. */
export function packed(traces: readonly Trace[]): string {
  const lines = traces.map(({ looks, ...head }) => {
    const start = looks[0]?.at ?? 0;
    const packedLooks = looks.map(({ at, url, media }): PackedLook => [round(at - start, 1), url, ...media.map(pack)]);
    return `{"trace":${JSON.stringify(head)},"looks":[\n${packedLooks.map((look) => JSON.stringify(look)).join(',\n')}\n]}`;
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}

export function unpacked(text: string): Trace[] {
  const traces = JSON.parse(text) as { trace: Omit<Trace, 'looks'>; looks: PackedLook[] }[];
  return traces.map(({ trace, looks }) => ({
    ...trace,
    looks: looks.map(([at, url, ...media]) => ({ at, url, media: media.map(unpack) })),
  }));
}

function pack(medium: Medium): PackedMedium {
  const { id, position, duration, rate } = medium;
  const flags = FLAGS.reduce((sum, flag, bit) => sum + (medium[flag] ? 2 ** bit : 0), 0);
  return [id, round(position, 1000), duration === null ? null : round(duration, 1000), rate, flags];
}

function unpack([id, position, duration, rate, flags]: PackedMedium): Medium {
  const said = Object.fromEntries(FLAGS.map((flag, bit) => [flag, (flags & (2 ** bit)) > 0]));
  return { id, position, duration, rate, ...(said as Record<(typeof FLAGS)[number], boolean>) };
}

const round = (value: number, parts: number): number => Math.round(value * parts) / parts;
