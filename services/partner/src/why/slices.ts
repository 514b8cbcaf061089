/** Facts that one statement asks about at most: its questions and their answers stay few. */
export const SLICE = 50;

/** The same list in parts of one statement each. */
export const slicesOf = <Item>(items: readonly Item[]): (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / SLICE) }, (_, n) => items.slice(n * SLICE, (n + 1) * SLICE));
