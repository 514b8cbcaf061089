import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { DescriptionPart, DescriptionText } from './parts.js';
import { contentOf, DESCRIPTION_PARTS, partsPresent } from './parts.js';

/** All nine parts filled, but those named. */
export const textWithout = (...left: readonly DescriptionPart[]): DescriptionText =>
  Object.fromEntries(DESCRIPTION_PARTS.filter((part) => !left.includes(part)).map((part) => [part, `About ${part}.`]));

const version = (text: DescriptionText, change: Partial<EventData<'SystemDescriptionDrafted.v1'>>) => ({
  descriptionId: 'acme',
  version: 1,
  partsPresent: partsPresent(text),
  contentDigest: 'b'.repeat(64),
  content: contentOf(text),
  systemId: 'acme',
  ...change,
});

/** Facts for specs: a valid example, changed where a case needs it. The log says p-01 wrote them. */
export const drafted = (
  text: DescriptionText = textWithout(),
  change: Partial<EventData<'SystemDescriptionDrafted.v1'>> = {},
): Fact<'SystemDescriptionDrafted.v1'> => fact('SystemDescriptionDrafted.v1', version(text, change));

export const revised = (
  text: DescriptionText = textWithout(),
  change: Partial<EventData<'SystemDescriptionRevised.v1'>> = {},
): Fact<'SystemDescriptionRevised.v1'> => fact('SystemDescriptionRevised.v1', version(text, { version: 2, ...change }));

export const approved = (number = 1): Fact<'SystemDescriptionApproved.v1'> =>
  fact('SystemDescriptionApproved.v1', { descriptionId: 'acme', version: number });

export const frozenFor = (engagementId: string, number = 1): Fact<'SystemDescriptionFrozen.v1'> =>
  fact('SystemDescriptionFrozen.v1', { descriptionId: 'acme', version: number, engagementId, digest: 'b'.repeat(64) });
