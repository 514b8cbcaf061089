import { describe, expect, it } from '@jest/globals';
import { journeyDoc } from '../gate-facts/documents.examples.js';
import { stepDurations } from './step-durations.js';

describe('step durations', () => {
  it('Q40 measured days of each step and of the cycle up to the instant asked about', () => {
    const doc = journeyDoc({ 1: 'EXITED', 2: 'ENTERED' });
    const steps = doc.steps.map((step) => ({
      ...step,
      ...(step.step === 1 ? { days: 7 } : {}),
      ...(step.step === 2 ? { days: 3, enteredAt: '2025-12-08T00:00:00.000Z' } : {}),
    }));
    const shown = stepDurations({ ...doc, steps }, '2025-12-18T09:00:00.000Z');
    expect(shown).toMatchObject({ engagementId: 'eng-1', totalDays: 17 });
    expect(shown.steps.map(({ days }) => days)).toEqual([7, 13, 0, 0, 0, 0, 0]);
    expect(stepDurations({ ...doc, totalDays: 400 }, '2030-01-01T00:00:00.000Z').totalDays).toBe(400);
  });
});
