import { describe, it } from '@jest/globals';
import type { Step5Facts } from '@attestry/soc2';
import { given } from '@attestry/testing';
import { readinessReview } from '../readiness-review/readiness-review.js';
import { readinessConcluded, reviewStarted, teamNamed } from '../readiness-review/readiness-review.examples.js';
import { concludeReadiness } from './conclude-readiness.js';

const HELD: Step5Facts = {
  earlierStepsOpen: [],
  coverageBp: 10_000,
  readinessBp: 10_000,
  unmet: [],
  controlsWithoutFreshEvidence: [],
  team: { size: 3 },
  firm: { firmId: 'firm-1', independent: true },
  controlListAccepted: { controls: 31 },
};

const conclude =
  (change: Partial<Step5Facts> = {}, outcome = 'READY') =>
  (state: Parameters<typeof concludeReadiness>[1]): ReturnType<typeof concludeReadiness> =>
    concludeReadiness({ reviewId: 'rev-1', outcome }, state, { ...HELD, ...change });

const under = () => given(readinessReview, reviewStarted(), teamNamed());

describe('conclude readiness', () => {
  it('8.6 READY with readiness 10000, coverage 10000, nothing missing', () => {
    under().when(conclude()).then(readinessConcluded());
  });

  it.each<[string, Partial<Step5Facts>]>([
    ['EARLIER_STEPS_CLOSED', { earlierStepsOpen: [4] }],
    ['COVERAGE_COMPLETE', { coverageBp: 9_999 }],
    ['READINESS_STEP5', { readinessBp: 9_499 }],
    ['NO_CRITERION_UNMET', { unmet: ['CC6.1'] }],
    ['EVIDENCE_FRESH', { controlsWithoutFreshEvidence: ['TF-14'] }],
    ['AUDIT_TEAM_NAMED', { team: undefined }],
    ['FIRM_INDEPENDENT', { firm: { firmId: 'firm-1', independent: false } }],
    ['CONTROL_LIST_ACCEPTED', { controlListAccepted: undefined }],
  ])('RDY-1 not READY without %s', (part, change) => {
    under()
      .when(conclude(change))
      .thenRefused('READINESS_GATE_NOT_MET', { rule: 'RDY-1', missing: [part] });
  });

  it('RDY-1 without a firm two parts are missing', () => {
    under()
      .when(conclude({ firm: undefined }))
      .thenRefused('READINESS_GATE_NOT_MET', { missing: ['FIRM_SELECTED', 'FIRM_INDEPENDENT'] });
  });

  it('RDY-3 NOT_READY records the computed figures and what is missing', () => {
    under()
      .when(conclude({ readinessBp: 9_400, unmet: ['CC6.1'] }, 'NOT_READY'))
      .then(
        readinessConcluded({
          outcome: 'NOT_READY',
          readinessBp: 9_400,
          missing: ['READINESS_STEP5', 'NO_CRITERION_UNMET'],
        }),
      );
  });

  it('once, with a known outcome, of a review that exists', () => {
    given(readinessReview, reviewStarted(), readinessConcluded())
      .when(conclude())
      .thenRefused('READINESS_REVIEW_INVALID_STATE');
    under().when(conclude({}, 'PASSED')).thenRefused('VALIDATION_FAILED');
    given(readinessReview).when(conclude()).thenRefused('NOT_FOUND');
  });
});
