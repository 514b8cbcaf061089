import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import {
  asOfDateSet,
  auditStarted,
  dateNear,
  opened,
  periodSet,
  typeDecided,
} from '../engagement/engagement.examples.js';
import type { EngagementState } from '../engagement/engagement.js';
import { engagement } from '../engagement/engagement.js';
import { entered, started } from '../journey/journey.examples.js';
import { journey } from '../journey/journey.js';
import { stateOf } from '../spec-support/state-of.js';
import { tellEngagementDate } from './tell-engagement-date.js';

const running = stateOf(journey, started(), entered(1));
const paused = stateOf(journey, started(), entered(1), fact('JourneyPaused.v1', { journeyId: 'eng-1' }));
const tell =
  (day: string, course = running) =>
  (state: EngagementState) =>
    tellEngagementDate({ engagementId: 'eng-1' }, { now: `${day}T00:00:00.000Z` }, state, { course, unmet: ['CC9.1'] });

/** In specs every fact is recorded on 2026-01-01: the date is set 58 days before. */
const TYPE_1 = [opened(), typeDecided('TYPE_1'), asOfDateSet('2026-02-28')];

describe('tell engagement date', () => {
  it('4.12: 30, 14 and 7 days before the as-of date, each once', () => {
    given(engagement, ...TYPE_1)
      .when(tell('2026-01-28'))
      .thenNothing();
    given(engagement, ...TYPE_1)
      .when(tell('2026-01-29'))
      .then(dateNear(30, '2026-01-29'));
    given(engagement, ...TYPE_1, dateNear(30, '2026-01-29'))
      .when(tell('2026-01-30'))
      .thenNothing();
    given(engagement, ...TYPE_1, dateNear(30, '2026-01-29'), dateNear(14, '2026-02-14'))
      .when(tell('2026-02-21'))
      .then(dateNear(7, '2026-02-21'));
    given(engagement, ...TYPE_1, dateNear(30, '2026-01-29'), dateNear(14, '2026-02-14'), dateNear(7, '2026-02-21'))
      .when(tell('2026-03-10'))
      .thenNothing();
  });

  it('4.12: after a stop each missed step is told with its due time, in order', () => {
    given(engagement, ...TYPE_1)
      .when(tell('2026-02-20'))
      .then(dateNear(30, '2026-01-29'));
    given(engagement, ...TYPE_1, dateNear(30, '2026-01-29'))
      .when(tell('2026-02-20'))
      .then(dateNear(14, '2026-02-14'));
  });

  it('4.12: moving the date cancels the old timer, and what lay before the setting is left out', () => {
    given(engagement, ...TYPE_1, dateNear(30, '2026-01-29'), asOfDateSet('2026-04-30'))
      .when(tell('2026-02-14'))
      .thenNothing();
    given(engagement, opened(), typeDecided('TYPE_1'), asOfDateSet('2026-01-20'))
      .when(tell('2026-01-06'))
      .then(dateNear(14, '2026-01-06', '2026-01-20'));
  });

  it('4.12: of a Type 2 the start of its period; a longer one with the same start is not told anew', () => {
    const type2 = [opened(), typeDecided('TYPE_2'), periodSet('2026-02-28', '2026-09-01')];
    given(engagement, ...type2)
      .when(tell('2026-01-29'))
      .then(dateNear(30, '2026-01-29'));
    given(engagement, ...type2, dateNear(30, '2026-01-29'), periodSet('2026-02-28', '2026-12-01'))
      .when(tell('2026-01-30'))
      .thenNothing();
  });

  it('JRN-3 nothing while the journey is paused, nor once the audit has begun', () => {
    given(engagement, ...TYPE_1)
      .when(tell('2026-01-29', paused))
      .thenNothing();
    given(engagement, ...TYPE_1, auditStarted())
      .when(tell('2026-01-29'))
      .thenNothing();
    given(engagement).when(tell('2026-01-29')).thenRefused('NOT_FOUND');
  });
});
