/** As the server reads a search: operators, also with a quoted value, and everything else. */
const PARTS = /-?(?:[a-z]+:)?"[^"]*"?|\S+/gi;
const OPERATOR = /^(?:from|to|kind|platform|is|shorter|longer|after|before):(?:"[^"]+"|[^"\s]+)$/i;

const partsOf = (q: string): string[] => q.match(PARTS) ?? [];

/** The operators of a search, each once: what can be taken away as a whole. */
export const operatorsIn = (q: string): string[] => [...new Set(partsOf(q).filter((part) => OPERATOR.test(part)))];

const LENGTH = /^(?<which>shorter|longer):(?<minutes>\d+)$/i;

/** What an operator says of a length, in minutes, as the chips put it. */
export function lengthIn(operator: string): { which: 'shorter' | 'longer'; minutes: number } | undefined {
  const { which, minutes } = LENGTH.exec(operator)?.groups ?? {};
  if (which === undefined) return undefined;
  return { which: which.toLowerCase() === 'longer' ? 'longer' : 'shorter', minutes: Number(minutes) };
}

/** The search with this length and no other, or without any. */
export function toggledLength(q: string, operator: string): string {
  const isOther = (part: string) => /^(?:shorter|longer):/i.test(part) && part.toLowerCase() !== operator.toLowerCase();
  return toggled(
    partsOf(q)
      .filter((part) => !isOther(part))
      .join(' '),
    operator,
  );
}

/** The search with an operator more, or without it when it is there. */
export function toggled(q: string, operator: string): string {
  const parts = partsOf(q);
  const others = parts.filter((part) => part.toLowerCase() !== operator.toLowerCase());
  return (others.length < parts.length ? others : [...parts, operator]).join(' ');
}
