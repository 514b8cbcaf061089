import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { entered, started } from '../journey/journey.examples.js';
import type { JourneyState } from '../journey/journey.js';
import { journey } from '../journey/journey.js';
import { reasonFamily } from './reason-family.js';

const REASON = 'No network of our own: everything runs at the host.';
const reason =
  (family = 'FIREWALL', words = REASON) =>
  (state: JourneyState) =>
    reasonFamily({ engagementId: 'eng-1', family, reason: words }, state);

describe('reason family', () => {
  it('S14 says why a family of step 3 has no control', () => {
    given(journey, started(), entered(1))
      .when(reason())
      .then(fact('FamilyReasoned.v1', { journeyId: 'eng-1', family: 'FIREWALL', reason: REASON }));
  });

  it('S14 S40 one of the nine families, in 20 characters, of a journey there is', () => {
    given(journey, started()).when(reason('DATA')).thenRefused('VALIDATION_FAILED');
    given(journey, started()).when(reason('FIREWALL', 'Too short')).thenRefused('REASON_REQUIRED', { rule: 'S14' });
    given(journey).when(reason()).thenRefused('NOT_FOUND');
  });
});
