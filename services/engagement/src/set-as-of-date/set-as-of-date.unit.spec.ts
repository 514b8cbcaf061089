import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import {
  asOfDateSet,
  auditStarted,
  opened,
  periodSet,
  typeDecided,
  withdrawn,
} from '../engagement/engagement.examples.js';
import type { EngagementState } from '../engagement/engagement.js';
import { engagement } from '../engagement/engagement.js';
import { engagementDoc } from '../engagement-view/engagement.doc.examples.js';
import type { EngagementDoc } from '../engagement-view/engagement.projection.js';
import { stateOf } from '../spec-support/state-of.js';
import { setAsOfDate } from './set-as-of-date.js';

const set =
  (date = '2025-12-31', others: EngagementDoc[] = [], predecessor: EngagementState = engagement.initial) =>
  (state: EngagementState) =>
    setAsOfDate({ engagementId: 'eng-1', date }, state, others, predecessor);
const TYPE_1 = [opened(), typeDecided('TYPE_1')];

describe('set as-of date', () => {
  it('of a Type 1; the same date again is no news', () => {
    given(engagement, ...TYPE_1)
      .when(set())
      .then(asOfDateSet());
    given(engagement, ...TYPE_1, asOfDateSet())
      .when(set())
      .thenNothing();
    given(engagement, ...TYPE_1, asOfDateSet())
      .when(set('2026-01-31'))
      .then(asOfDateSet('2026-01-31'));
  });

  it('ENG-3 not of a Type 2, nor before the type is decided', () => {
    given(engagement, opened(), typeDecided('TYPE_2'))
      .when(set())
      .thenRefused('DATES_DO_NOT_FIT_TYPE', { rule: 'ENG-3' });
    given(engagement, opened()).when(set()).thenRefused('DATES_DO_NOT_FIT_TYPE');
  });

  it('ENG-1 one active engagement a date; one that was withdrawn does not count', () => {
    const other = { id: 'eng-0', type: 'TYPE_1', asOfDate: '2025-12-31' } as const;
    given(engagement, ...TYPE_1)
      .when(set('2025-12-31', [engagementDoc(other)]))
      .thenRefused('ENGAGEMENT_DATES_OVERLAP', { rule: 'ENG-1' });
    given(engagement, ...TYPE_1)
      .when(set('2025-12-31', [engagementDoc({ ...other, state: 'WITHDRAWN' })]))
      .then(asOfDateSet());
  });

  it('ENG-5 not in the time its predecessor speaks of', () => {
    const before = stateOf(engagement, opened(), typeDecided('TYPE_2'), periodSet('2025-07-01', '2026-01-01'));
    given(engagement, ...TYPE_1)
      .when(set('2025-12-31', [], before))
      .thenRefused('PERIOD_OVERLAPS_PREDECESSOR', { rule: 'ENG-5' });
    given(engagement, ...TYPE_1)
      .when(set('2026-01-01', [], before))
      .then(asOfDateSet('2026-01-01'));
  });

  it('ENG-6 not once the audit has begun', () => {
    given(engagement, ...TYPE_1, asOfDateSet(), auditStarted())
      .when(set('2026-01-31'))
      .thenRefused('ENGAGEMENT_DATES_LOCKED', { rule: 'ENG-6' });
    given(engagement, ...TYPE_1, withdrawn())
      .when(set())
      .thenRefused('ENGAGEMENT_INVALID_STATE');
  });

  it('is a real day', () => {
    given(engagement, ...TYPE_1)
      .when(set('2026-02-30'))
      .thenRefused('VALIDATION_FAILED');
  });
});
