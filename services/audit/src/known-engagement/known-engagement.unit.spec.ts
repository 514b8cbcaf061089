import { describe, expect, it } from '@jest/globals';
import { exampleOf, fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { coverageEnd, knownEngagement } from './known-engagement.projection.js';

const id = { engagementId: 'eng-1' };
const step = (number: number) => ({ journeyId: 'eng-1', step: number });
const confirmed = fact('ScopeConfirmed.v1', { ...exampleOf('ScopeConfirmed.v1'), ...id, criteria: ['CC6.1'] });
const known = (...facts: Parameters<typeof projected>[1][]) => projected(knownEngagement, ...facts).get('eng-1');

describe('what is known of an engagement', () => {
  it('its scope, confirmed, reopened and locked', () => {
    const scope = { ...id, scopeId: 'eng-1', scopeVersion: 1 };
    expect(known(confirmed)?.scope).toMatchObject({ state: 'CONFIRMED', criteria: ['CC6.1'] });
    expect(known(confirmed, fact('ScopeReopened.v1', { ...scope, reason: 'New data.' }))?.scope?.state).toBe(
      'REOPENED',
    );
    expect(known(confirmed, fact('ScopeLocked.v1', scope))?.scope?.state).toBe('LOCKED');
  });

  it('how far its journey is, whatever arrives first', () => {
    const left = fact('StepExited.v1', { ...step(1), facts: [], days: 7 });
    const doc = known(left, fact('StepEntered.v1', { ...step(2), by: 'GATE' }), confirmed);
    expect(doc?.steps).toEqual({ 1: 'EXITED', 2: 'ENTERED' });
    expect(doc?.step1LeftAt).toBe('2026-01-01T00:00:00.000Z');
  });

  it('the day its report speaks of', () => {
    expect(coverageEnd({ id: 'eng-1', state: 'OPEN', steps: {}, asOfDate: '2025-12-31' })).toBe('2025-12-31');
    const period = { start: '2026-01-01', endExclusive: '2026-07-01' };
    expect(coverageEnd({ id: 'eng-1', state: 'OPEN', steps: {}, period })).toBe('2026-06-30');
  });
});
