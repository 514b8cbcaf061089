import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { gapAssessment } from '../gap-assessment/gap-assessment.js';
import { found, gapCompleted, gapStarted, lowered } from '../gap-assessment/gap-assessment.examples.js';
import { completeGapAssessment } from './complete-gap-assessment.js';

const complete =
  (risksIdentified = 12) =>
  (state: Parameters<typeof completeGapAssessment>[2]) =>
    completeGapAssessment({ gapId: 'gap-1' }, { covered: 1, risksIdentified }, state);
const assessed = [gapStarted({}), found('CC6.1', 'MET'), found('CC6.2', 'UNMET')];

describe('complete gap assessment', () => {
  it('freezes counts, readiness and coverage (4.3)', () => {
    given(gapAssessment, ...assessed)
      .when(complete())
      .then(gapCompleted({ met: 1, partial: 0, unmet: 1, readinessBp: 5000, coverageBp: 5000 }));
  });

  it('counts an override as the person sees it', () => {
    given(gapAssessment, ...assessed, lowered('CC6.1', 'MET', 'PARTIAL'))
      .when(complete())
      .then(gapCompleted({ met: 0, partial: 1, unmet: 1, readinessBp: 2500, coverageBp: 5000 }));
  });

  it('GAP-1 row 18: every criterion needs a finding', () => {
    given(gapAssessment, ...assessed.slice(0, 2))
      .when(complete())
      .thenRefused('CRITERIA_NOT_ASSESSED', { criteria: ['CC6.2'] });
  });

  it('GAP-6: a first risk pass comes before', () => {
    given(gapAssessment, ...assessed)
      .when(complete(0))
      .thenRefused('INITIAL_RISK_PASS_MISSING');
  });

  it('GAP-5: once', () => {
    given(gapAssessment, ...assessed, gapCompleted({}))
      .when(complete())
      .thenRefused('GAP_ASSESSMENT_INVALID_STATE');
    given(gapAssessment).when(complete()).thenRefused('NOT_FOUND');
  });
});
