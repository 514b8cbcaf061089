import { describe, expect, it } from '@jest/globals';
import type { RecordedOf } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { projected, recorded } from '@attestry/testing';
import {
  carried,
  entered,
  escalated,
  paused,
  resumed,
  started,
  stepReopened,
  walked,
} from '../journey/journey.examples.js';
import type { JourneyDoc } from './journey.projection.js';
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

  it('JRN-3 timers count on from where they stood; a step entered meanwhile has seen a part of the pause', () => {
    const at = (fact: Parameters<typeof recorded>[0], day: string) => ({
      ...recorded<RecordedOf<'JourneyPaused.v1'>>(fact),
      recordedAt: `${day}T00:00:00.000Z`,
    });
    const doc = [
      at(started(), '2026-01-01'),
      at(entered(1), '2026-01-01'),
      at(paused(), '2026-01-05'),
      at(entered(2), '2026-01-10'),
      at(resumed(), '2026-01-15'),
    ].reduce<JourneyDoc | undefined>((before, one) => journeyView.fold(before, one, 'eng-1'), undefined);
    expect(doc).toMatchObject({ state: 'RUNNING' });
    expect(doc).not.toHaveProperty('pausedAt');
    expect(doc?.steps.map(({ countedFrom }) => countedFrom?.slice(0, 10)).slice(0, 3)).toEqual([
      '2026-01-11',
      '2026-01-15',
      undefined,
    ]);
    expect(doc?.steps[0]?.enteredAt).toBe('2026-01-01T00:00:00.000Z');
  });

  it('S14 keeps the last reason of each family', () => {
    const reason = (words: string) =>
      fact('FamilyReasoned.v1', { journeyId: 'eng-1', family: 'FIREWALL', reason: words });
    expect(shown(started(), reason('One.'), reason('Two.'))?.familyReasons).toMatchObject([{ reason: 'Two.' }]);
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
