import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState } from '@attestry/service-kit';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import { requirePopulation } from '../population/population.errors.js';
import type { PopulationState } from '../population/population.js';
import { requiredReason } from '../shape/reason.js';
import type { TestState } from '../test-of-controls/test-of-controls.js';
import type { ChallengeCompletenessInput } from './challenge-completeness.command.js';

export interface ChallengeContext {
  readonly audit: AuditState;
  readonly test: TestState;
}

/** Doubts a frozen population: another one has to be defined in its place before the test concludes (2.20). */
export const challengeCompleteness = (
  { populationId, reason }: ChallengeCompletenessInput,
  by: Pick<CommandContext, 'firm'>,
  state: PopulationState,
  { audit, test }: ChallengeContext,
): Fact<'PopulationChallenged.v1'>[] => {
  const population = requirePopulation(populationId, state);
  auditIn(population.auditId, by, audit, 'FIELDWORK');
  if (population.is !== 'FROZEN') throw invalidState('POPULATION', population.is, ['FROZEN']);
  if (test.is === 'CONCLUDED') throw invalidState('TEST', test.is, ['PLANNED', 'RUNNING']);
  const why = requiredReason('2.20', 'To doubt a population', reason, 20);
  return [fact('PopulationChallenged.v1', { populationId, auditId: population.auditId, reason: why })];
};
