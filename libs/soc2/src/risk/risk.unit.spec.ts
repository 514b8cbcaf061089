import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/day.js';
import { NATURES } from '../vocabulary.js';
import { HEALTHS } from '../control/health.js';
import { acceptanceApprovers, acceptanceLapse, latestAcceptanceEnd, needsBoardReference } from './acceptance.js';
import { proposedResidual, residualNeedsReason } from './proposed-residual.js';
import { bandOf, isResidualWithin, isScoreInRange, isWithinAppetite, RISK_BANDS, scoreOf } from './score.js';

const factor = fc.integer({ min: 1, max: 5 });
const score = fc.record({ likelihood: factor, impact: factor });

describe('risk score (4.9)', () => {
  it.each([
    [1, 'LOW'],
    [4, 'LOW'],
    [5, 'MODERATE'],
    [9, 'MODERATE'],
    [10, 'HIGH'],
    [14, 'HIGH'],
    [15, 'CRITICAL'],
    [25, 'CRITICAL'],
  ])('%i is %s', (value, band) => {
    expect(bandOf(value)).toBe(band);
  });

  it('4.9 property: bands are monotone, and every score has one', () => {
    const whole = fc.integer({ min: 1, max: 25 });
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) => RISK_BANDS.indexOf(bandOf(value)));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(high ?? -1);
      }),
    );
  });

  it.each([
    [6, 3],
    [0, 3],
    [2.5, 3],
    [3, 6],
  ])('RSK-1 refuses %d × %d', (likelihood, impact) => {
    expect(isScoreInRange({ likelihood, impact })).toBe(false);
  });

  it('RSK-2 neither factor may grow', () => {
    expect(isResidualWithin({ likelihood: 3, impact: 4 }, { likelihood: 4, impact: 3 })).toBe(false);
    expect(isResidualWithin({ likelihood: 3, impact: 4 }, { likelihood: 3, impact: 4 })).toBe(true);
  });

  it('the appetite itself is within appetite', () => {
    expect([6, 7].map((value) => isWithinAppetite(value))).toEqual([true, false]);
  });
});

describe('proposed residual (4.9)', () => {
  it('4.9 stays within the inherent risk, at 1 or above, and only healthy controls lower it, by 3 a factor at most', () => {
    const control = fc.record({ nature: fc.constantFrom(...NATURES), health: fc.constantFrom(...HEALTHS) });
    fc.assert(
      fc.property(score, fc.array(control), (inherent, controls) => {
        const residual = proposedResidual(inherent, controls);
        expect(isScoreInRange(residual) && isResidualWithin(inherent, residual)).toBe(true);
        expect(inherent.likelihood - residual.likelihood).toBeLessThanOrEqual(3);
        expect(inherent.impact - residual.impact).toBeLessThanOrEqual(3);
        const unhealthy = controls.filter(({ health }) => health !== 'HEALTHY');
        expect(proposedResidual(inherent, unhealthy)).toEqual(inherent);
        expect(scoreOf(residual)).toBeLessThanOrEqual(scoreOf(inherent));
      }),
    );
  });

  it('recording lower than proposed in one factor needs a reason, higher does not', () => {
    const proposed = { likelihood: 2, impact: 3 };
    expect(residualNeedsReason({ likelihood: 1, impact: 5 }, proposed)).toBe(true);
    expect(residualNeedsReason({ likelihood: 3, impact: 3 }, proposed)).toBe(false);
  });
});

describe('acceptance (4.9)', () => {
  it.each([
    ['MODERATE', ['CM', 'TO'], false, '2026-12-12'],
    ['HIGH', ['TO'], false, '2026-06-12'],
    ['CRITICAL', ['TO'], true, '2026-03-12'],
  ] as const)('%s: approved by %j, board %s, at most until %s', (band, approvers, board, until) => {
    expect(acceptanceApprovers(band)).toEqual(approvers);
    expect(needsBoardReference(band)).toBe(board);
    expect(latestAcceptanceEnd('2025-12-12', band)).toBe(until);
  });

  const accepted = { until: '2026-12-12', residualScore: 9, scopeVersion: 1 };
  const now = { today: '2026-12-12', residualScore: 9, scopeVersion: 1, longestUnhealthyDays: 30 };
  it.each([
    [{}, undefined],
    [{ today: '2026-12-13' }, 'ENDED'],
    [{ residualScore: 10 }, 'RESIDUAL_ROSE'],
    [{ residualScore: 8 }, undefined],
    [{ scopeVersion: 2 }, 'SCOPE_CHANGED'],
    [{ longestUnhealthyDays: 31 }, 'CONTROL_UNHEALTHY'],
  ])('R-06 lapses for %j: %s', (change, cause) => {
    expect(acceptanceLapse(accepted, { ...now, ...change })).toBe(cause);
  });

  it('RSK-5 property: a higher band never allows a longer acceptance', () => {
    const day = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2025-01-01', days));
    fc.assert(
      fc.property(day, (from) => {
        const ends = RISK_BANDS.map((band) => latestAcceptanceEnd(from, band));
        expect(ends).toEqual([...ends].sort().reverse());
        expect(ends.every((end) => end > from)).toBe(true);
      }),
    );
  });

  it('4.9 property: nothing outlives its end, whatever else holds', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(25), fc.nat(3), fc.nat(60), (days, residualScore, scopeVersion, unhealthy) => {
        const later = { residualScore, scopeVersion, longestUnhealthyDays: unhealthy };
        const today = addDays(accepted.until, days + 1);
        expect(acceptanceLapse(accepted, { ...later, today })).toBe('ENDED');
      }),
    );
  });
});
