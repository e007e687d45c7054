let wanted: string | undefined;

/**
 * Somebody pressed play on another page: the item plays as soon as its own is there. That is kept out of the address,
 * so that no link, and no reload, asks another site for anything.
 */
export function pressPlay(id: string): void {
  wanted = id;
}

/** Says whether play was pressed for this item; once. */
export function wasPressed(id: string): boolean {
  const was = wanted === id;
  wanted = undefined;
  return was;
}
