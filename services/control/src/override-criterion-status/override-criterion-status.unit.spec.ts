import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { gapAssessment } from '../gap-assessment/gap-assessment.js';
import { found, gapStarted, lowered } from '../gap-assessment/gap-assessment.examples.js';
import { overrideCriterionStatus } from './override-criterion-status.js';

const override =
  (status: string, code = 'CC6.1', reason = 'Seen otherwise.') =>
  (state: Parameters<typeof overrideCriterionStatus>[1]) =>
    overrideCriterionStatus({ gapId: 'gap-1', code, status, reason }, state);
const partial = [gapStarted({}), found('CC6.1', 'PARTIAL')];

describe('override criterion status', () => {
  it('lowers a status with a reason', () => {
    given(gapAssessment, ...partial)
      .when(override('UNMET'))
      .then(lowered('CC6.1', 'PARTIAL', 'UNMET'));
    given(gapAssessment, ...partial)
      .when(override('UNMET', 'CC6.1', ' '))
      .thenRefused('REASON_REQUIRED');
  });

  it('GAP-2 row 19: never raises one, nor leaves it as it is', () => {
    given(gapAssessment, ...partial)
      .when(override('MET'))
      .thenRefused('OVERRIDE_CANNOT_RAISE', { from: 'PARTIAL' });
    given(gapAssessment, ...partial)
      .when(override('PARTIAL'))
      .thenRefused('OVERRIDE_CANNOT_RAISE');
  });

  it('needs a finding in scope', () => {
    given(gapAssessment, ...partial)
      .when(override('UNMET', 'CC6.2'))
      .thenRefused('CRITERIA_NOT_ASSESSED');
    given(gapAssessment, ...partial)
      .when(override('UNMET', 'P1.1'))
      .thenRefused('CRITERION_NOT_IN_SCOPE');
    given(gapAssessment, ...partial)
      .when(override('NOT_APPLICABLE'))
      .thenRefused('VALIDATION_FAILED');
  });
});
