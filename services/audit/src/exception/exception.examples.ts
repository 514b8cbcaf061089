import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

const ids = { exceptionId: 'exc-1', auditId: 'aud-1' };

/** Facts for specs: a valid example, changed where a case needs it. */
export const raised = (change: Partial<EventData<'ExceptionRaised.v1'>> = {}): Fact<'ExceptionRaised.v1'> =>
  fact('ExceptionRaised.v1', {
    ...ids,
    testId: 't-1',
    controlId: 'c-1',
    itemKey: 'I-1',
    attribute: 'A',
    observed: 'The account was disabled after nine days.',
    ...change,
  });

export const confirmed = (change: Partial<EventData<'DeviationConfirmed.v1'>> = {}): Fact<'DeviationConfirmed.v1'> =>
  fact('DeviationConfirmed.v1', {
    ...ids,
    testId: 't-1',
    controlId: 'c-1',
    criteria: ['CC6.2', 'CC6.3'],
    cause: 'The ticket waited for a manager on leave.',
    effect: 'Access stood open for eight days.',
    itemKey: 'I-1',
    ...change,
  });

export const cleared = (change: Partial<EventData<'ExceptionCleared.v1'>> = {}): Fact<'ExceptionCleared.v1'> =>
  fact('ExceptionCleared.v1', {
    ...ids,
    evidenceIds: ['e-1'],
    rationale: 'The export shows the removal in time.',
    ...change,
  });
