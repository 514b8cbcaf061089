const isLater = (a: string, b: string): boolean => {
  const [ax = 0n, ap = 0n] = a.split(':').map(BigInt);
  const [bx = 0n, bp = 0n] = b.split(':').map(BigInt);
  return ax === bx ? ap > bp : ax > bx;
};

/** Keeps the newest position of each service; `seen` holds `<service>:<tx>:<position>`. */
export const notePositions = (positions: Record<string, string>, seen: readonly string[]): void => {
  for (const one of seen) {
    const at = one.indexOf(':');
    const [service, position] = [one.slice(0, at), one.slice(at + 1)];
    const known = positions[service];
    if (known === undefined || isLater(position, known)) positions[service] = position;
  }
};

export const seenOf = (positions: Readonly<Record<string, string>>): string[] =>
  Object.entries(positions).map(([service, position]) => `${service}:${position}`);
