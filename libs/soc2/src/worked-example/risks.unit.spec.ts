import { describe, expect, it } from '@jest/globals';
import { criteriaInScope } from '../catalogue/scope.js';
import { bandOf, isWithinAppetite, scoreOf, type RiskScore } from '../risk/score.js';
import { proposedResidual } from '../risk/proposed-residual.js';
import { TIDEWATER_RISKS } from './risks.js';
import { TIDEWATER, TIDEWATER_SCOPE } from './tidewater.js';

const score = ([likelihood, impact]: readonly [number, number]): RiskScore => ({ likelihood, impact });
const linked = (codes: readonly string[]) =>
  codes.map((code) => {
    const nature = TIDEWATER.find((control) => control.code === code)?.nature ?? 'PREVENTIVE';
    return { nature, health: 'HEALTHY' as const };
  });
const total = (values: number[]): number => values.reduce((all, value) => all + value, 0);

describe('worked example, step 4 (8.5)', () => {
  it.each(TIDEWATER_RISKS.map((risk) => [risk.code, risk] as const))(
    '4.9 %s: its controls leave what the table says',
    (_, { inherent, controls, residual }) => {
      expect(proposedResidual(score(inherent), linked(controls))).toEqual(score(residual));
    },
  );

  it('sums 166 inherent and 61 residual; R-03 and R-06 are above appetite, R-06 moderate', () => {
    expect(total(TIDEWATER_RISKS.map(({ inherent }) => scoreOf(score(inherent))))).toBe(166);
    expect(total(TIDEWATER_RISKS.map(({ residual }) => scoreOf(score(residual))))).toBe(61);
    const above = TIDEWATER_RISKS.filter(({ residual }) => !isWithinAppetite(scoreOf(score(residual))));
    expect(above.map(({ code }) => code)).toEqual(['R-03', 'R-06']);
    expect(bandOf(9)).toBe('MODERATE');
  });

  it('38 of 38 criteria are touched by a risk, none outside the scope', () => {
    const touched = new Set(TIDEWATER_RISKS.flatMap(({ criteria }) => criteria));
    expect([...touched].sort()).toEqual([...criteriaInScope(TIDEWATER_SCOPE)].sort());
  });

  it('R-03 with TF-31 falls to 4; R-02 without TF-13 rises to 9', () => {
    expect(scoreOf(proposedResidual(score([3, 5]), linked(['TF-11', 'TF-31', 'TF-14'])))).toBe(4);
    expect(scoreOf(proposedResidual(score([4, 4]), linked(['TF-12', 'TF-14'])))).toBe(9);
  });
});
