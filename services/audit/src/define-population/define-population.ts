import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { alreadyExists, invalidState, refuseField, requireDay, requireOneOf } from '@attestry/service-kit';
import type { Period } from '@attestry/soc2';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import type { PopulationState } from '../population/population.js';
import { POPULATION_QUERIES } from '../population-items/population-query.js';
import type { ExistingTest } from '../test-of-controls/test-of-controls.js';
import type { DefinePopulationInput } from './define-population.command.js';

export interface DefinitionContext {
  readonly id: string;
  readonly test: ExistingTest;
  readonly audit: AuditState;
  /** Observation period of the engagement. */
  readonly observed: Period | undefined;
  /** Populations the test has already. */
  readonly others: readonly string[];
}

/** The observation period, or a part of it. */
const periodIn = ({ start, endExclusive }: DefinePopulationInput, observed: Period | undefined): Period => {
  const period = { start: start ?? observed?.start ?? '', endExclusive: endExclusive ?? observed?.endExclusive ?? '' };
  requireDay('start', period.start);
  requireDay('endExclusive', period.endExclusive);
  const inside = observed && observed.start <= period.start && period.endExclusive <= observed.endExclusive;
  if (!inside || period.start >= period.endExclusive)
    return refuseField('start', 'and endExclusive name days of the observation period, in order.');
  return period;
};

/** Names the facts that an operating test is about; one population a test. */
export const definePopulation = (
  input: DefinePopulationInput,
  by: Pick<CommandContext, 'firm'>,
  state: PopulationState,
  { id, test, audit, observed, others }: DefinitionContext,
): Fact<'PopulationDefined.v1'>[] => {
  const query = requireOneOf('query', input.query, POPULATION_QUERIES);
  const { auditId, controlId } = test;
  auditIn(auditId, by, audit, 'PLANNING', 'FIELDWORK');
  if (test.kind !== 'OPERATING') refuseField('testId', 'is a test of operation; others have no population.');
  if (test.is === 'CONCLUDED') throw invalidState('TEST', test.is, ['PLANNED', 'RUNNING']);
  const existing = state.is === 'ABSENT' ? others[0] : id;
  if (existing) throw alreadyExists('a population of this test', existing);
  const { start, endExclusive } = periodIn(input, observed);
  return [
    fact('PopulationDefined.v1', {
      populationId: id,
      auditId,
      testId: input.testId,
      controlId,
      start,
      endExclusive,
      query,
    }),
  ];
};
