/** Says a ratio, and whether it is what it should be. */
export function report(what: string, ratio: number, relation?: '≥' | '≤', reach?: number): void {
  const reached =
    reach === undefined ? '' : (relation === '≥' ? ratio >= reach : ratio <= reach) ? '  reached' : '  NOT REACHED';
  say(
    `${what.padEnd(60)}${ratio.toFixed(2).padStart(8)}${reach === undefined ? '' : `   (${relation} ${reach})`}${reached}`,
  );
}

export function say(line: string): void {
  console.log(line);
}

/** The value below which a share of them is. */
export const quantile = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
