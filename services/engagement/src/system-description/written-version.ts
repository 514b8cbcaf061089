import { createHash } from 'node:crypto';
import type { EventData } from '@attestry/contracts';
import { DomainError } from '@attestry/service-kit';
import { criterionOf } from '@attestry/soc2';
import type { DescriptionText } from './parts.js';
import { contentOf, DESCRIPTION_PARTS, partsPresent } from './parts.js';
import type { CuecInput, SystemDescriptionPartInput } from './system-description.input.js';
import { descriptionIdOf } from './system-description.js';

/** What an event holds in place; longer texts come with files. */
const MAX_CONTENT = 8_000;

const known: readonly string[] = DESCRIPTION_PARTS;

/** Parts as they were sent, over the text there was. */
export const mergedText = (before: DescriptionText, parts: readonly SystemDescriptionPartInput[]): DescriptionText => {
  const named = parts.map(({ part }) => part);
  const unknown = named.filter((part) => !known.includes(part));
  if (unknown.length > 0 || new Set(named).size < named.length)
    throw new DomainError('VALIDATION_FAILED', `Each part once, of ${known.join(', ')}.`, { unknown });
  return { ...before, ...Object.fromEntries(parts.map(({ part, text }) => [part, text])) };
};

const requireCuecs = (cuecs: readonly CuecInput[]): void => {
  const unknown = cuecs.filter(({ criterion }) => !criterionOf(criterion)).map(({ criterion }) => criterion);
  if (unknown.length > 0)
    throw new DomainError('CRITERION_UNKNOWN', `There is no criterion ${unknown.join(', ')}.`, { codes: unknown });
};

export interface Named {
  /** Controls that user entities must run. */
  readonly cuecs?: readonly CuecInput[] | undefined;
  /** Subservice organizations. */
  readonly vendorIds?: readonly string[] | undefined;
}

/** The data of a version: the same text has the same digest. */
export const writtenVersion = (
  tenant: string,
  version: number,
  text: DescriptionText,
  { cuecs = [], vendorIds = [] }: Named = {},
): EventData<'SystemDescriptionDrafted.v1'> => {
  const content = contentOf(text);
  if (content.length > MAX_CONTENT)
    throw new DomainError('VALIDATION_FAILED', `The parts together have at most ${MAX_CONTENT} characters.`);
  requireCuecs(cuecs);
  return {
    descriptionId: descriptionIdOf(tenant),
    version,
    partsPresent: partsPresent(text),
    contentDigest: createHash('sha256').update(content).digest('hex'),
    content,
    systemId: tenant,
    ...(cuecs.length === 0 ? {} : { cuecs: cuecs.map(({ cuecId, criterion }) => ({ cuecId, criterion })) }),
    ...(vendorIds.length === 0 ? {} : { vendorIds: [...new Set(vendorIds)] }),
  };
};
