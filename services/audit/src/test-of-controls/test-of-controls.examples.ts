import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

const ids = { testId: 't-1', auditId: 'aud-1' };

/** Facts for specs: a valid example, changed where a case needs it. */
export const planned = (change: Partial<EventData<'TestPlanned.v1'>> = {}): Fact<'TestPlanned.v1'> =>
  fact('TestPlanned.v1', {
    ...ids,
    engagementId: 'eng-1',
    controlId: 'c-1',
    controlVersion: 1,
    kind: 'OPERATING',
    criteria: ['CC6.2', 'CC6.3'],
    attributes: ['A'],
    methods: ['INSPECTION'],
    ...change,
  });

export const started = (change: Partial<EventData<'TestStarted.v1'>> = {}): Fact<'TestStarted.v1'> =>
  fact('TestStarted.v1', { ...ids, testerRef: 'a-01', ...change });

export const itemRecorded = (
  itemKey: string,
  result: 'PASS' | 'FAIL' | 'UNABLE',
  change: Partial<EventData<'TestItemRecorded.v1'>> = {},
): Fact<'TestItemRecorded.v1'> =>
  fact('TestItemRecorded.v1', {
    ...ids,
    itemKey,
    attribute: 'A',
    result,
    evidenceIds: [],
    controlId: 'c-1',
    ...change,
  });

export const concluded = (change: Partial<EventData<'TestConcluded.v1'>> = {}): Fact<'TestConcluded.v1'> =>
  fact('TestConcluded.v1', {
    ...ids,
    controlId: 'c-1',
    proposal: 'EFFECTIVE',
    conclusion: 'EFFECTIVE',
    N: 6,
    n: 5,
    d: 0,
    toleranceBp: 1000,
    rule: 'C5',
    ...change,
  });
