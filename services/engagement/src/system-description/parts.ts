/** The nine parts of a system description (SYD-1), by codes of our own. */
export const DESCRIPTION_PARTS = [
  'SERVICES',
  'COMMITMENTS',
  'COMPONENTS',
  'INCIDENTS',
  'CRITERIA_AND_CONTROLS',
  'CUECS',
  'SUBSERVICES',
  'CRITERIA_NOT_RELEVANT',
  'SIGNIFICANT_CHANGES',
] as const;
export type DescriptionPart = (typeof DESCRIPTION_PARTS)[number];

/** Text by part; a part that is not filled is absent. */
export type DescriptionText = Readonly<Partial<Record<DescriptionPart, string>>>;

/** Filled parts in the order of the list. */
export const partsPresent = (text: DescriptionText): DescriptionPart[] =>
  DESCRIPTION_PARTS.filter((part) => (text[part] ?? '').trim() !== '');

/** Parts still to fill; significant changes are asked of a Type 2 only (SYD-1). */
export const partsMissing = (present: readonly string[], forType2: boolean): DescriptionPart[] =>
  DESCRIPTION_PARTS.filter((part) => !present.includes(part) && (part !== 'SIGNIFICANT_CHANGES' || forType2));

/** The content an event holds: the filled parts as JSON in the order of the list, so the same text has the same digest. */
export const contentOf = (text: DescriptionText): string =>
  JSON.stringify(Object.fromEntries(partsPresent(text).map((part) => [part, text[part]])));

export const textOf = (content: string): DescriptionText => {
  try {
    return JSON.parse(content) as DescriptionText;
  } catch {
    // the key was destroyed: what stands there is no text any more
    return {};
  }
};
