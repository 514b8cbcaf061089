import type { At, Views } from '@attestry/service-kit';
import { freshUntil } from '@attestry/soc2';
import type { Frequency } from '@attestry/soc2';
import { knownControl } from '../known-control/known-control.projection.js';

/** Earliest end of freshness over the frequencies a piece of evidence serves (domain 4.5); with none known it counts as yearly. */
export const earliestFreshUntil = (validTo: string, frequencies: readonly Frequency[]): string => {
  const known: readonly Frequency[] = frequencies.length > 0 ? frequencies : ['ANNUAL'];
  return known.map((frequency) => freshUntil(frequency, validTo)).sort()[0] ?? validTo;
};

/** The same for one item, by what this service knows of its controls. */
export const freshUntilOf = async (
  views: Views,
  at: At,
  { controlIds, validTo }: { readonly controlIds: readonly string[]; readonly validTo: string },
): Promise<string> => {
  const controls = await views.many(knownControl, controlIds, at);
  return earliestFreshUntil(
    validTo,
    [...controls.values()].map(({ frequency }) => frequency),
  );
};
