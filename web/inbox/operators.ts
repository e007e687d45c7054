/** As the server reads a search: operators, also with a quoted value, and everything else. */
const PARTS = /-?(?:[a-z]+:)?"[^"]*"?|\S+/gi;
const OPERATOR = /^(?:from|to|kind|platform|is|after|before):(?:"[^"]+"|[^"\s]+)$/i;

const partsOf = (q: string): string[] => q.match(PARTS) ?? [];

/** The operators of a search, each once: what can be taken away as a whole. */
export const operatorsIn = (q: string): string[] => [...new Set(partsOf(q).filter((part) => OPERATOR.test(part)))];

/** The search with an operator more, or without it when it is there. */
export function toggled(q: string, operator: string): string {
  const parts = partsOf(q);
  const others = parts.filter((part) => part.toLowerCase() !== operator.toLowerCase());
  return (others.length < parts.length ? others : [...parts, operator]).join(' ');
}
