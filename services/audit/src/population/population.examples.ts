import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

const ids = { populationId: 'pop-1', auditId: 'aud-1' };

/** Facts for specs: a valid example, changed where a case needs it. */
export const defined = (change: Partial<EventData<'PopulationDefined.v1'>> = {}): Fact<'PopulationDefined.v1'> =>
  fact('PopulationDefined.v1', {
    ...ids,
    testId: 't-1',
    controlId: 'c-1',
    start: '2026-01-01',
    endExclusive: '2026-07-01',
    query: 'performances',
    ...change,
  });

export const frozen = (change: Partial<EventData<'PopulationFrozen.v1'>> = {}): Fact<'PopulationFrozen.v1'> =>
  fact('PopulationFrozen.v1', {
    ...ids,
    count: 6,
    digest: 'd'.repeat(64),
    logOffset: '7:42',
    nonceCommitment: 'e'.repeat(64),
    ...change,
  });
