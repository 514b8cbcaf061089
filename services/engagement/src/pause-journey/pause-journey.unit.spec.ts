import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { entered, exited, paused, resumed, started, walked } from '../journey/journey.examples.js';
import type { JourneyState } from '../journey/journey.js';
import { journey } from '../journey/journey.js';
import { resumeJourney } from '../resume-journey/resume-journey.js';
import { pauseJourney } from './pause-journey.js';

const pause =
  (reason = 'The team is away.') =>
  (state: JourneyState) =>
    pauseJourney({ engagementId: 'eng-1', reason }, state);
const resume = (state: JourneyState) => resumeJourney({ engagementId: 'eng-1' }, state);
const BEGUN = [started(), entered(1)];

describe('pause and resume journey', () => {
  it('JRN-3 stands still and goes on, in turns', () => {
    given(journey, ...BEGUN)
      .when(pause())
      .then(paused());
    given(journey, ...BEGUN, paused())
      .when(resume)
      .then(resumed());
    given(journey, ...BEGUN, paused())
      .when(pause())
      .thenRefused('JOURNEY_INVALID_STATE', { state: 'PAUSED', allowed: ['RUNNING'] });
    given(journey, ...BEGUN)
      .when(resume)
      .thenRefused('JOURNEY_INVALID_STATE', { allowed: ['PAUSED'] });
  });

  it('JRN-3 not in step 6; before and after it may', () => {
    const audited = [started(), ...walked(1, 2, 3, 4, 5), entered(6)];
    given(journey, ...audited)
      .when(pause())
      .thenRefused('JOURNEY_NOT_PAUSABLE', { rule: 'JRN-3' });
    given(journey, ...audited, exited(6), entered(7))
      .when(pause())
      .then(paused());
  });

  it('one that is under way, with a reason', () => {
    given(journey, ...BEGUN)
      .when(pause(' '))
      .thenRefused('REASON_REQUIRED');
    const over = fact('JourneyCompleted.v1', { journeyId: 'eng-1', totalDays: 1 });
    given(journey, ...BEGUN, over)
      .when(pause())
      .thenRefused('JOURNEY_INVALID_STATE');
    given(journey).when(pause()).thenRefused('NOT_FOUND');
    given(journey).when(resume).thenRefused('NOT_FOUND');
  });
});
