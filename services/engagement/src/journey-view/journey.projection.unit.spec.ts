import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { carried, entered, escalated, started, stepReopened, walked } from '../journey/journey.examples.js';
import { daysInStep, journeyView } from './journey.projection.js';

const shown = (...facts: Parameters<typeof projected>[1][]) => projected(journeyView, ...facts).get('eng-1');
const step = (number: number, ...facts: Parameters<typeof projected>[1][]) => shown(...facts)?.steps[number - 1];

describe('journey as it is shown', () => {
  it('has seven steps from the start, the current one the highest entered', () => {
    expect(shown(started(), entered(1))).toMatchObject({ state: 'RUNNING', currentStep: 1, steps: { length: 7 } });
    expect(shown(started(), ...walked(1, 2), entered(3), stepReopened(1))).toMatchObject({ currentStep: 3 });
  });

  it('adds up the days of every stay, and the one under way', () => {
    const twice = step(1, started(), ...walked(1), stepReopened(1));
    expect(twice).toMatchObject({ state: 'REOPENED', days: 7 });
    expect(twice).not.toHaveProperty('exitedAt');
    expect(twice && daysInStep(twice, '2026-01-11T00:00:00.000Z')).toBe(17);
    const left = step(1, started(), ...walked(1));
    expect(left && daysInStep(left, '2026-01-11T00:00:00.000Z')).toBe(7);
  });

  it('escalations are those of the stay under way', () => {
    expect(step(1, started(), entered(1), escalated(1, 'CM'))).toMatchObject({ escalated: ['CM'] });
    expect(step(1, started(), entered(1), escalated(1, 'CM'), ...walked(1), stepReopened(1))).toMatchObject({
      escalated: [],
    });
  });

  it('is over when completed; a carried step is left', () => {
    expect(shown(started(), fact('JourneyCompleted.v1', { journeyId: 'eng-1', totalDays: 354 }))).toMatchObject({
      state: 'COMPLETED',
      totalDays: 354,
    });
    expect(step(1, started(), entered(1), carried(1))).toMatchObject({
      state: 'CARRIED',
      exitedAt: expect.any(String),
    });
  });
});
