import type { Fact } from '@attestry/contracts';
import { DIGEST_PATTERN, fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState, refuseField } from '@attestry/service-kit';
import type { Period } from '@attestry/soc2';
import { containsInstant, lockInstant } from '@attestry/soc2';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import type { PopulationState } from '../population/population.js';
import { duplicateKeys, outsidePeriod, periodNotEnded, requirePopulation } from '../population/population.errors.js';
import type { Cut, CutItem } from '../population-items/cut.js';
import type { FreezePopulationInput } from './freeze-population.command.js';

export interface FreezeContext {
  readonly audit: AuditState;
  readonly logOffset: string;
  readonly cut: Cut;
}

const DIGEST = new RegExp(DIGEST_PATTERN);

/** Keys that occur twice. */
const repeated = (items: readonly CutItem[]): string[] => {
  const counts = new Map<string, number>();
  items.forEach(({ key }) => counts.set(key, (counts.get(key) ?? 0) + 1));
  return [...counts].flatMap(([key, count]) => (count > 1 ? [key] : []));
};

const requireSound = (items: readonly CutItem[], period: Period): void => {
  const twice = repeated(items);
  if (twice.length > 0) throw duplicateKeys(twice);
  const outside = items.filter(({ occurredAt }) => !containsInstant(period, occurredAt));
  if (outside.length > 0) throw outsidePeriod(outside.map(({ key }) => key));
};

/** Fixes count and digest of the items at a position of the log, after the period unless interim (POP-4). */
export const freezePopulation = (
  { populationId, nonceCommitment, interim }: FreezePopulationInput,
  by: Pick<CommandContext, 'firm' | 'now'>,
  state: PopulationState,
  { audit, logOffset, cut }: FreezeContext,
): Fact<'PopulationFrozen.v1'>[] => {
  if (!DIGEST.test(nonceCommitment)) refuseField('nonceCommitment', 'is the lower-hex SHA-256 of the nonce.');
  const population = requirePopulation(populationId, state);
  auditIn(population.auditId, by, audit, 'FIELDWORK');
  if (population.is !== 'DEFINED') throw invalidState('POPULATION', population.is, ['DEFINED']);
  const { auditId, period } = population;
  const ended = by.now >= lockInstant(period);
  if (!ended && !interim) throw periodNotEnded('POP-4', period.endExclusive);
  requireSound(cut.items, period);
  const figures = { count: cut.items.length, digest: cut.digest, logOffset, nonceCommitment };
  return [fact('PopulationFrozen.v1', { populationId, auditId, ...figures, ...(ended ? {} : { interim: true }) })];
};
