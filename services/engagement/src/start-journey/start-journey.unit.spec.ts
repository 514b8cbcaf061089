import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { opened, withdrawn } from '../engagement/engagement.examples.js';
import { engagement } from '../engagement/engagement.js';
import { entered, started } from '../journey/journey.examples.js';
import type { JourneyState } from '../journey/journey.js';
import { journey } from '../journey/journey.js';
import { noCycle, openCycle } from '../spec-support/cycles.js';
import { stateOf } from '../spec-support/state-of.js';
import { startJourney } from './start-journey.js';

const start =
  (cycle = openCycle) =>
  (state: JourneyState) =>
    startJourney({ engagementId: 'eng-1' }, state, cycle);

describe('start journey', () => {
  it('starts and enters step 1, once', () => {
    given(journey)
      .when(start())
      .then(started({ type: 'TYPE_1' }), entered(1));
    given(journey, started(), entered(1)).when(start()).thenNothing();
  });

  it('knows the journey before it', () => {
    const successor = stateOf(engagement, opened({ predecessorId: 'eng-0' }));
    given(journey)
      .when(start(successor))
      .then(started({ predecessorJourneyId: 'eng-0' }), entered(1));
  });

  it('of a cycle that is open', () => {
    given(journey)
      .when(start(stateOf(engagement, opened(), withdrawn())))
      .thenRefused('ENGAGEMENT_INVALID_STATE');
    given(journey).when(start(noCycle)).thenRefused('NOT_FOUND');
  });
});
