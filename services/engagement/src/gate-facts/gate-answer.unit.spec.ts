import { describe, expect, it } from '@jest/globals';
import { missingParts } from '@attestry/soc2';
import { controlDoc, journeyDoc } from './documents.examples.js';
import { exitFacts, gateAnswer } from './gate-answer.js';

const none = {
  scopeVersion: 1,
  aboveAppetiteUntreated: [],
  toReassess: [],
  controlNeeds: [],
  assessmentCompleted: { scopeVersion: 1, eventId: 'ev-7' },
};

describe('answer of a gate', () => {
  it('V11: steps 2 to 4 wait while the scope or the gap is open again; step 4 does not wait for step 3 (8.5)', () => {
    const answer = (states: Parameters<typeof journeyDoc>[0]) =>
      missingParts(gateAnswer(4, journeyDoc(states), { facts: none, documents: [] }).parts);
    expect(answer({ 1: 'EXITED', 2: 'EXITED', 3: 'REOPENED', 4: 'ENTERED' })).toEqual([]);
    expect(answer({ 1: 'REOPENED', 2: 'EXITED', 3: 'EXITED', 4: 'ENTERED' })).toEqual(['EARLIER_STEPS_CLOSED']);
    expect(answer({ 1: 'EXITED', 2: 'REOPENED', 3: 'EXITED', 4: 'ENTERED' })).toEqual(['EARLIER_STEPS_CLOSED']);
  });

  it('a part without an event of its own cites the newest fact that was looked at', () => {
    const older = controlDoc({ last: { eventId: 'ev-old', at: '2025-11-01T00:00:00.000Z' } });
    const answer = gateAnswer(4, journeyDoc(), { facts: none, documents: [controlDoc(), older] });
    const cited = Object.fromEntries(exitFacts(answer).map(({ part, eventId }) => [part, eventId]));
    expect(cited).toMatchObject({ RISK_ASSESSMENT_COMPLETED: 'ev-7', RISKS_WITHIN_APPETITE: 'ev-1' });
  });

  it('or the entry of the step, where nothing was', () => {
    expect(gateAnswer(4, journeyDoc(), { facts: none, documents: [] }).restsOn).toBe('ev-step-4');
  });
});
