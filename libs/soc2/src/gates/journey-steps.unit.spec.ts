import { describe, expect, it } from '@jest/globals';
import { carryRefusals, type CarryFacts } from './carry-forward.js';
import { missingParts } from './gate-part.js';
import { STEPS, type Step } from './gates.js';
import { stepsToReopen } from './reopening.js';
import { stepEntry, type EntryFacts, type StepState } from './step-entry.js';

const states = (...all: StepState[]): Record<Step, StepState> =>
  Object.fromEntries(STEPS.map((step, i) => [step, all[i] ?? 'NOT_ENTERED'])) as Record<Step, StepState>;

const ready: EntryFacts = {
  steps: states('EXITED', 'EXITED', 'EXITED', 'CARRIED', 'EXITED'),
  journeyStarted: true,
  type: 'TYPE_1',
  asOfDate: '2025-12-31',
  today: '2025-12-31',
  interim: false,
  reportIssued: false,
};
const type2 = { type: 'TYPE_2', period: { start: '2026-01-01', endExclusive: '2026-07-01' } } as const;

describe('step entry (4.11, JRN-2)', () => {
  it.each<[string, Step, Partial<EntryFacts>, string[]]>([
    ['the journey has begun', 1, {}, []],
    ['the journey has not begun', 1, { journeyStarted: false }, ['JOURNEY_STARTED']],
    ['step 2 after step 1', 2, { steps: states('EXITED') }, []],
    ['step 3 while step 2 runs', 3, { steps: states('EXITED', 'ENTERED') }, ['EARLIER_STEPS_EXITED']],
    [
      'step 5 while step 3 is reopened: it was left once',
      5,
      { steps: states('EXITED', 'EXITED', 'REOPENED', 'EXITED') },
      [],
    ],
    ['8.7 step 6 on the as-of date', 6, {}, []],
    ['step 6 the day before', 6, { today: '2025-12-30' }, ['AS_OF_DATE_REACHED']],
    [
      'step 6 while step 3 is reopened',
      6,
      { steps: states('EXITED', 'EXITED', 'REOPENED', 'EXITED', 'EXITED') },
      ['EARLIER_STEPS_CLOSED'],
    ],
    ['step 6 of a TYPE_2 on the last day of its period', 6, { ...type2, today: '2026-06-30' }, ['PERIOD_ENDED']],
    ['8.8 step 6 of a TYPE_2 after its period', 6, { ...type2, today: '2026-07-01' }, []],
    ['AUD-2 an interim TYPE_2', 6, { ...type2, today: '2026-05-01', interim: true }, []],
    ['step 7 without a report', 7, {}, ['REPORT_ISSUED']],
    ['step 7 with one', 7, { reportIssued: true }, []],
  ])('%s', (_, step, change, missing) => {
    expect(missingParts(stepEntry(step, { ...ready, ...change }))).toEqual(missing);
  });
});

describe('reopening (4.11)', () => {
  it('V11 a category added while step 3 runs reopens steps 1 and 2 only', () => {
    expect(stepsToReopen('CRITERION_ADDED', states('EXITED', 'EXITED', 'ENTERED'))).toEqual([1, 2]);
  });

  it.each([
    ['SCOPE_REOPENED', [1, 2, 4]],
    ['CRITERION_ADDED', [1, 2, 3, 4, 5]],
    ['CONTROL_NEED_IDENTIFIED', [3]],
    ['CONTROL_DEGRADED', [3]],
    ['GAP_STALE', [2]],
    ['RISK_STALE', [4]],
  ] as const)('%s reopens %j of steps left or carried', (cause, expected) => {
    expect(stepsToReopen(cause, states('CARRIED', 'EXITED', 'EXITED', 'CARRIED', 'EXITED'))).toEqual(expected);
  });

  it('JRN-4 nothing reopens once step 6 was entered', () => {
    expect(stepsToReopen('CRITERION_ADDED', { ...ready.steps, 6: 'ENTERED' })).toEqual([]);
  });
});

describe('carry forward (4.11)', () => {
  const facts: CarryFacts = { step: 4, factsOn: '2025-12-12', today: '2026-02-10', sameScope: true, sameStage: true };
  it.each<[string, Partial<CarryFacts>, string[]]>([
    ['8.8 step 4 of J-2', {}, []],
    ['facts exactly 12 months old', { today: '2026-12-12' }, []],
    ['row 80: facts 13 months old', { today: '2027-01-12' }, ['FACTS_TOO_OLD']],
    ['another scope and stage', { sameScope: false, sameStage: false }, ['SCOPE_CHANGED', 'STAGE_CHANGED']],
    ['step 5 is always done anew', { step: 5 }, ['STEP_NOT_CARRIABLE']],
  ])('%s', (_, change, refusals) => {
    expect(carryRefusals({ ...facts, ...change })).toEqual(refusals);
  });
});
