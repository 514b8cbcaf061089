import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import {
  asOfDateSet,
  auditStarted,
  completed,
  opened,
  periodSet,
  typeDecided,
} from '../engagement/engagement.examples.js';
import type { EngagementState } from '../engagement/engagement.js';
import { engagement } from '../engagement/engagement.js';
import { entered, started, walked } from '../journey/journey.examples.js';
import { journey } from '../journey/journey.js';
import { stateOf } from '../spec-support/state-of.js';
import { startEngagementAudit } from './start-engagement-audit.js';

const inStep6 = stateOf(journey, started(), ...walked(1, 2, 3, 4, 5), entered(6));
const inStep5 = stateOf(journey, started(), ...walked(1, 2, 3, 4), entered(5));
const start =
  (course = inStep6, now = '2026-01-05T00:00:00.000Z') =>
  (state: EngagementState) =>
    startEngagementAudit({ engagementId: 'eng-1' }, { now }, state, course);
const TYPE_1 = [opened(), typeDecided('TYPE_1'), asOfDateSet('2025-12-31')];

describe('start engagement audit', () => {
  it('once step 6 is entered', () => {
    given(engagement, ...TYPE_1)
      .when(start())
      .then(auditStarted());
    given(engagement, opened(), typeDecided('TYPE_2'), periodSet()).when(start()).then(auditStarted());
  });

  it('not before step 6', () => {
    given(engagement, ...TYPE_1)
      .when(start(inStep5))
      .thenRefused('GATE_NOT_MET', { missing: ['STEP_6_ENTERED'] });
    given(engagement, ...TYPE_1)
      .when(start(stateOf(journey)))
      .thenRefused('GATE_NOT_MET');
  });

  it('ENG-8 not before the as-of date; on it, it may', () => {
    given(engagement, ...TYPE_1)
      .when(start(inStep6, '2025-12-30T23:59:59.000Z'))
      .thenRefused('AS_OF_DATE_IN_FUTURE', { rule: 'ENG-8' });
    given(engagement, ...TYPE_1)
      .when(start(inStep6, '2025-12-31T00:00:00.000Z'))
      .then(auditStarted());
  });

  it('a second time changes nothing; a cycle that is over does not begin', () => {
    given(engagement, ...TYPE_1, auditStarted())
      .when(start())
      .thenNothing();
    given(engagement, ...TYPE_1, auditStarted(), completed())
      .when(start())
      .thenRefused('ENGAGEMENT_INVALID_STATE', { state: 'COMPLETED' });
    given(engagement).when(start()).thenRefused('NOT_FOUND');
  });

  it('ENG-3 needs its dates', () => {
    given(engagement, opened(), typeDecided('TYPE_1')).when(start()).thenRefused('DATES_DO_NOT_FIT_TYPE');
  });
});
