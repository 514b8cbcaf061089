import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState, notFound } from '@attestry/service-kit';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import { requirePopulation } from '../population/population.errors.js';
import type { PopulationState } from '../population/population.js';
import { requiredReason } from '../shape/reason.js';
import type { ReplacePopulationInput } from './replace-population.command.js';

export interface ReplacementContext {
  readonly audit: AuditState;
  readonly successor: PopulationState;
}

/** Puts a population of the same test in the place of a challenged one (2.20). */
export const replacePopulation = (
  { populationId, newId, reason }: ReplacePopulationInput,
  by: Pick<CommandContext, 'firm'>,
  state: PopulationState,
  { audit, successor }: ReplacementContext,
): Fact<'PopulationReplaced.v1'>[] => {
  const population = requirePopulation(populationId, state);
  auditIn(population.auditId, by, audit, 'FIELDWORK');
  if (population.is !== 'CHALLENGED') throw invalidState('POPULATION', population.is, ['CHALLENGED']);
  if (successor.is === 'ABSENT' || successor.testId !== population.testId || newId === populationId)
    throw notFound('population of the test', newId);
  if (successor.is === 'CHALLENGED' || successor.is === 'REPLACED')
    throw invalidState('POPULATION', successor.is, ['DEFINED', 'FROZEN']);
  const why = requiredReason('2.20', 'To replace a population', reason, 20);
  return [fact('PopulationReplaced.v1', { populationId, auditId: population.auditId, newId, reason: why })];
};
