import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { gapAssessment } from '../gap-assessment/gap-assessment.js';
import { gapStarted } from '../gap-assessment/gap-assessment.examples.js';
import type { KnownEngagement, KnownScope } from '../known-engagement/known-engagement.projection.js';
import { startGapAssessment } from './start-gap-assessment.js';

const SCOPE: KnownScope = { version: 2, state: 'CONFIRMED', categories: ['SECURITY'], criteria: ['CC6.1', 'CC6.2'] };
const engagement = (change: Partial<KnownScope>): KnownEngagement => ({
  id: 'eng-1',
  state: 'OPEN',
  scope: { ...SCOPE, ...change },
});
const start =
  (scopeVersion: number, known: KnownEngagement | undefined = engagement({})) =>
  (state: Parameters<typeof startGapAssessment>[3]) =>
    startGapAssessment({ engagementId: 'eng-1', scopeVersion }, 'gap-1', known, state);

describe('start gap assessment', () => {
  it('takes over the confirmed scope', () => {
    given(gapAssessment)
      .when(start(2))
      .then(gapStarted({ scopeVersion: 2, criteria: ['CC6.1', 'CC6.2'] }));
  });

  it('GAP-4 row 21: the scope version must be the confirmed one', () => {
    given(gapAssessment).when(start(1)).thenRefused('SCOPE_VERSION_MISMATCH', { confirmed: 2 });
  });

  it('GAP-4: the scope must be confirmed, and not reopened', () => {
    given(gapAssessment)
      .when(start(2, { id: 'eng-1', state: 'OPEN' }))
      .thenRefused('SCOPE_NOT_CONFIRMED');
    given(gapAssessment)
      .when(start(2, engagement({ state: 'REOPENED' })))
      .thenRefused('SCOPE_NOT_CONFIRMED');
  });

  it('4.3: an empty scope has nothing to assess', () => {
    given(gapAssessment)
      .when(start(2, engagement({ criteria: [] })))
      .thenRefused('SCOPE_EMPTY');
  });

  it('GAP-5: an assessment is not started anew; an unknown engagement has none', () => {
    given(gapAssessment, gapStarted({})).when(start(2)).thenRefused('ALREADY_EXISTS');
    given(gapAssessment)
      .when((state) => startGapAssessment({ engagementId: 'eng-9', scopeVersion: 1 }, 'gap-1', undefined, state))
      .thenRefused('NOT_FOUND');
  });
});
