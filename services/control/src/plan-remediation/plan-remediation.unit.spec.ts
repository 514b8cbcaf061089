import { describe, expect, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { gapAssessment } from '../gap-assessment/gap-assessment.js';
import type { GapState } from '../gap-assessment/gap-assessment.js';
import { found, gapStarted, standing } from '../gap-assessment/gap-assessment.examples.js';
import { remediation } from '../remediation/remediation.js';
import { itemPlanned } from '../remediation/remediation.examples.js';
import type { PlanRemediationInput } from './plan-remediation.command.js';
import { planRemediation } from './plan-remediation.js';

const INPUT: PlanRemediationInput = {
  source: 'GAP',
  sourceId: 'gap-1',
  criteria: ['CC6.1', 'CC6.2'],
  controlId: 'c-1',
  effort: 2,
  dueOn: '2026-02-01',
  ownerRef: 'p-03',
};
const assessed: GapState = {
  is: 'COMPLETED',
  engagementId: 'eng-1',
  scopeVersion: 1,
  criteria: ['CC6.1', 'CC6.2'],
  findings: { 'CC6.1': { status: 'PARTIAL', overridden: false }, 'CC6.2': { status: 'UNMET', overridden: true } },
};
const plan =
  (change: Partial<PlanRemediationInput> = {}, gap: GapState | undefined = assessed) =>
  (state: Parameters<typeof planRemediation>[3]) =>
    planRemediation(
      { ...INPUT, ...change },
      'rem-1',
      { gap, standings: [standing('CC6.1', 'MET')], now: '2026-01-01T12:00:00.000Z' },
      state,
    );

describe('plan remediation', () => {
  it('4.4: the benefit counts the gaps as the assessment found them', () => {
    given(remediation)
      .when(plan())
      .then(itemPlanned({ benefitHalves: 3, engagementId: 'eng-1' }));
  });

  it('4.4: without an assessment it counts them as they stand', () => {
    const facts = planRemediation(
      { ...INPUT, source: 'RISK', sourceId: 'risk-1' },
      'rem-1',
      {
        gap: undefined,
        standings: [standing('CC6.1', 'PARTIAL'), standing('CC6.2', 'MET')],
        now: '2026-01-01T12:00:00.000Z',
      },
      remediation.initial,
    );
    expect(facts[0]?.data).toMatchObject({ benefitHalves: 1, source: 'RISK' });
  });

  it.each([0, 2.5, 14])('REM-1 row 22: effort %s is none', (effort) => {
    given(remediation).when(plan({ effort })).thenRefused('VALIDATION_FAILED', { field: 'effort' });
  });

  it('REM-2 row 23: due yesterday is late already, today is not', () => {
    given(remediation)
      .when(plan({ dueOn: '2025-12-31' }))
      .thenRefused('DUE_DATE_IN_PAST', { rule: 'REM-2' });
    expect(plan({ dueOn: '2026-01-01' })(remediation.initial)).toHaveLength(1);
  });

  it('REM-5: an item of a deviation states its root cause', () => {
    const deviation = { source: 'DEVIATION', sourceId: 'ex-1' };
    given(remediation).when(plan(deviation, undefined)).thenRefused('ROOT_CAUSE_REQUIRED');
    expect(
      plan({ ...deviation, rootCause: 'Nobody told IT.' }, undefined)(remediation.initial)[0]?.data.rootCause,
    ).toBe('Nobody told IT.');
  });

  it('the criteria are known, the assessment exists, the item is new', () => {
    given(remediation)
      .when(plan({ criteria: ['CC6.9'] }))
      .thenRefused('CRITERION_UNKNOWN');
    given(remediation)
      .when(plan({ criteria: [] }))
      .thenRefused('VALIDATION_FAILED');
    given(remediation)
      .when(plan({}, { is: 'ABSENT' }))
      .thenRefused('NOT_FOUND');
    given(remediation, itemPlanned({})).when(plan()).thenRefused('ALREADY_EXISTS');
  });

  it('an assessment that runs gives its findings too', () => {
    given(gapAssessment, gapStarted({}), found('CC6.1', 'UNMET'))
      .when((gap) => plan({ criteria: ['CC6.1'] }, gap)(remediation.initial))
      .then(itemPlanned({ criteria: ['CC6.1'], benefitHalves: 2, engagementId: 'eng-1' }));
  });
});
