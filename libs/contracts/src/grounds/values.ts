const under = (value: unknown, [head, ...rest]: readonly string[]): readonly unknown[] => {
  if (head === undefined) return [value];
  if (head === '*') return Array.isArray(value) ? value.flatMap((item: unknown) => under(item, rest)) : [];
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, head)) return [];
  return under((value as Readonly<Record<string, unknown>>)[head], rest);
};

/** The ids, words and whole numbers that lie at a path of an event's data, as text, each once. */
export const valuesAt = (data: object, path: string): readonly string[] => [
  ...new Set(
    under(data, path.split('/')).flatMap((value) =>
      typeof value === 'string' || typeof value === 'number' ? [String(value)] : [],
    ),
  ),
];
