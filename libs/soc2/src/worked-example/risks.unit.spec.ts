import { describe, expect, it } from '@jest/globals';
import { bandOf, isWithinAppetite, scoreOf, type RiskScore } from '../risk/score.js';
import { proposedResidual } from '../risk/proposed-residual.js';
import { TIDEWATER } from './tidewater.js';

type Row = [risk: string, inherent: [number, number], controls: string, residual: [number, number]];
const RISKS: Row[] = [
  ['R-01', [4, 5], '11 16 19 22', [1, 4]],
  ['R-02', [4, 4], '12 13 14', [2, 3]],
  ['R-03', [3, 5], '11 14', [2, 4]],
  ['R-04', [4, 4], '19 26 10', [2, 3]],
  ['R-05', [3, 3], '18 20', [1, 3]],
  ['R-06', [4, 4], '19 21', [3, 3]],
  ['R-07', [3, 5], '10 22 23', [3, 2]],
  ['R-08', [3, 5], '28 24 25 27', [2, 2]],
  ['R-09', [3, 4], '17 27', [3, 2]],
  ['R-10', [2, 4], '01 02', [1, 3]],
  ['R-11', [3, 3], '05 07 09', [1, 2]],
  ['R-12', [3, 5], '15 29 30', [1, 4]],
];
const score = ([likelihood, impact]: [number, number]): RiskScore => ({ likelihood, impact });
const linked = (numbers: string) =>
  numbers.split(' ').map((number) => {
    const nature = TIDEWATER.find(({ code }) => code === `TF-${number}`)?.nature ?? 'PREVENTIVE';
    return { nature, health: 'HEALTHY' as const };
  });
const total = (values: number[]): number => values.reduce((all, value) => all + value, 0);

describe('worked example, step 4 (8.5)', () => {
  it.each(RISKS)('4.9 %s: %j with TF-%s leaves %j', (_, inherent, controls, residual) => {
    expect(proposedResidual(score(inherent), linked(controls))).toEqual(score(residual));
  });

  it('sums 166 inherent and 61 residual; R-03 and R-06 are above appetite, R-06 moderate', () => {
    expect(total(RISKS.map(([, inherent]) => scoreOf(score(inherent))))).toBe(166);
    expect(total(RISKS.map(([, , , residual]) => scoreOf(score(residual))))).toBe(61);
    const above = RISKS.filter(([, , , residual]) => !isWithinAppetite(scoreOf(score(residual))));
    expect(above.map(([risk]) => risk)).toEqual(['R-03', 'R-06']);
    expect(bandOf(9)).toBe('MODERATE');
  });

  it('R-03 with TF-31 falls to 4; R-02 without TF-13 rises to 9', () => {
    expect(scoreOf(proposedResidual(score([3, 5]), linked('11 31 14')))).toBe(4);
    expect(scoreOf(proposedResidual(score([4, 4]), linked('12 14')))).toBe(9);
  });
});
