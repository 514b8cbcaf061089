import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { gapAssessment } from '../gap-assessment/gap-assessment.js';
import { gapCompleted, gapStale, gapStarted } from '../gap-assessment/gap-assessment.examples.js';
import { markGapAssessmentStale } from './mark-gap-assessment-stale.js';

const mark = (state: Parameters<typeof markGapAssessmentStale>[1]) => markGapAssessmentStale({ gapId: 'gap-1' }, state);

describe('mark gap assessment stale', () => {
  it('SCP-8: running or completed', () => {
    given(gapAssessment, gapStarted({})).when(mark).then(gapStale());
    given(gapAssessment, gapStarted({}), gapCompleted({})).when(mark).then(gapStale());
  });

  it('once, and only one that exists', () => {
    given(gapAssessment, gapStarted({}), gapStale()).when(mark).thenNothing();
    given(gapAssessment).when(mark).thenRefused('NOT_FOUND');
  });
});
