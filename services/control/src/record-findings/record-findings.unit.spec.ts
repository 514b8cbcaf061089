import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { gapAssessment } from '../gap-assessment/gap-assessment.js';
import { found, gapCompleted, gapStarted, lowered, standing } from '../gap-assessment/gap-assessment.examples.js';
import { recordFindings } from './record-findings.js';

const record = (state: Parameters<typeof recordFindings>[2]) =>
  recordFindings({ gapId: 'gap-1' }, [standing('CC6.1', 'MET'), standing('CC6.2', 'UNMET')], state);

describe('record findings', () => {
  it('records every criterion in scope at once', () => {
    given(gapAssessment, gapStarted({})).when(record).then(found('CC6.1', 'MET'), found('CC6.2', 'UNMET'));
  });

  it('a second run records only what changed', () => {
    given(gapAssessment, gapStarted({}), found('CC6.1', 'PARTIAL'), found('CC6.2', 'UNMET'))
      .when(record)
      .then(found('CC6.1', 'MET'));
    given(gapAssessment, gapStarted({}), found('CC6.1', 'MET'), found('CC6.2', 'UNMET')).when(record).thenNothing();
  });

  it('GAP-2: what a person lowered stays lowered', () => {
    given(
      gapAssessment,
      gapStarted({}),
      found('CC6.1', 'MET'),
      lowered('CC6.1', 'MET', 'PARTIAL'),
      found('CC6.2', 'UNMET'),
    )
      .when(record)
      .thenNothing();
  });

  it('GAP-5: only while the assessment runs', () => {
    given(gapAssessment, gapStarted({}), gapCompleted({})).when(record).thenRefused('GAP_ASSESSMENT_INVALID_STATE');
    given(gapAssessment).when(record).thenRefused('NOT_FOUND');
  });
});
