import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { gapAssessment } from '../gap-assessment/gap-assessment.js';
import { found, gapCompleted, gapStarted, standing } from '../gap-assessment/gap-assessment.examples.js';
import { recordCriterionFinding } from './record-criterion-finding.js';

const record = (code: string, note?: string) => (state: Parameters<typeof recordCriterionFinding>[2]) =>
  recordCriterionFinding({ gapId: 'gap-1', code, ...(note ? { note } : {}) }, standing(code, 'PARTIAL'), state);

describe('record criterion finding', () => {
  it('records the computed status with a person’s words', () => {
    given(gapAssessment, gapStarted({}))
      .when(record('CC6.1', 'Reviews are late.'))
      .then(found('CC6.1', 'PARTIAL', { note: 'Reviews are late.' }));
  });

  it('GAP-3 row 20: only a criterion in scope', () => {
    given(gapAssessment, gapStarted({})).when(record('P1.1')).thenRefused('CRITERION_NOT_IN_SCOPE', { rule: 'GAP-3' });
  });

  it('GAP-5: only while the assessment runs', () => {
    given(gapAssessment, gapStarted({}), gapCompleted({}))
      .when(record('CC6.1'))
      .thenRefused('GAP_ASSESSMENT_INVALID_STATE');
    given(gapAssessment).when(record('CC6.1')).thenRefused('NOT_FOUND');
  });
});
