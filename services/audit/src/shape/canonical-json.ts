const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, ordered(part)]));
};

/** JSON with keys in one order and no spaces: equal content gives equal bytes, whatever order it was put together in. */
export const canonicalJson = (value: unknown): string => JSON.stringify(ordered(value));
