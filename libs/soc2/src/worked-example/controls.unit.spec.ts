import { describe, expect, it } from '@jest/globals';
import { sampleSize } from '../audit/sample-size.js';
import { coverageBp, countStatuses, readinessBp, readinessByCategory } from '../control/readiness.js';
import { remediationOrder, remediationRatio } from '../control/remediation-order.js';
import { codesOf, statusesAfter, statusesWith } from './statuses.js';
import { TIDEWATER } from './tidewater.js';

const GAPS = TIDEWATER.filter(({ effort }) => effort !== undefined);
const OCTOBER = ['TF-01', 'TF-05', 'TF-09', 'TF-10', 'TF-18', 'TF-17', 'TF-23', 'TF-02', 'TF-07'];
const sum = (numbers: number[]): number => numbers.reduce((total, n) => total + n, 0);
const baseline = statusesAfter([]);
const covered = (mended: readonly string[]): number => {
  const active = TIDEWATER.filter(
    ({ code, baseline: health }) => mended.includes(code) || (health ?? 'ABSENT') !== 'ABSENT',
  );
  return [...baseline.keys()].filter((criterion) => active.some(({ criteria }) => criteria.includes(criterion))).length;
};

describe('worked example, steps 2 and 3', () => {
  it('8.2 links, efforts and baseline', () => {
    expect(sum(TIDEWATER.map(({ criteria }) => criteria.length))).toBe(47);
    expect(sum(GAPS.map(({ effort }) => effort ?? 0))).toBe(45);
    expect(['HEALTHY', 'WEAK', 'ABSENT'].map((one) => TIDEWATER.filter((c) => c.baseline === one).length)).toEqual([
      10, 8, 12,
    ]);
  });

  it('8.3 the gap assessment of 2025-09-15', () => {
    expect(codesOf(baseline, 'MET').join(' ')).toBe('CC1.3 CC2.3 CC5.2 CC6.1 CC6.6 CC6.7 CC8.1 A1.2');
    expect(codesOf(baseline, 'PARTIAL').join(' ')).toBe(
      'CC1.1 CC1.4 CC1.5 CC2.2 CC5.3 CC6.2 CC6.3 CC6.8 CC7.1 CC7.2 A1.1 C1.1',
    );
    expect(codesOf(baseline, 'UNMET')).toHaveLength(18);
    expect(readinessBp(countStatuses(baseline.values()))).toBe(3684);
    expect(coverageBp(covered([]), 38)).toBe(5263);
    expect(readinessByCategory(baseline)).toEqual({ SECURITY: 3636, AVAILABILITY: 5000, CONFIDENTIALITY: 2500 });
  });

  it('8.3 the plan of 20 items by ratio (4.4)', () => {
    const items = GAPS.map(({ code, effort = 1, criteria }) => ({
      controlCode: code,
      effort,
      statuses: criteria.map((criterion) => baseline.get(criterion) ?? 'NOT_APPLICABLE'),
    }));
    const plan = remediationOrder(items);
    expect(plan.map(({ controlCode }) => controlCode.slice(3)).join(' ')).toBe(
      '01 05 09 10 18 25 17 23 02 07 13 28 27 30 04 14 20 21 29 22',
    );
    const ratios = plan.map((item) => remediationRatio(item).toFixed(3));
    expect([ratios[0], ratios[6], ratios[8], ratios[12], ratios[14], ratios[19]]).toEqual([
      '1.000',
      '0.667',
      '0.500',
      '0.333',
      '0.250',
      '0.167',
    ]);
  });

  it.each([
    ['10-31', OCTOBER, [26, 8, 4], 7895, 8947, 'CC7.5 CC9.1 A1.3 C1.2'],
    ['12-05', GAPS.map(({ code }) => code).filter((code) => code !== 'TF-25'), [36, 0, 2], 9474, 9474, 'CC7.5 A1.3'],
    ['12-31', GAPS.map(({ code }) => code), [38, 0, 0], 10_000, 10_000, ''],
  ])('8.4 on %s', (_, mended, counts, readiness, coverage, unmet) => {
    const statuses = statusesAfter(mended);
    expect(Object.values(countStatuses(statuses.values()))).toEqual(counts);
    expect(readinessBp(countStatuses(statuses.values()))).toBe(readiness);
    expect(coverageBp(covered(mended), 38)).toBe(coverage);
    expect(codesOf(statuses, 'UNMET').join(' ')).toBe(unmet);
  });

  it.each([
    ['12-09: TF-25 absent, TF-31 draft', { 'TF-25': 'ABSENT', 'TF-31': 'ABSENT' }, [34, 2, 2], 9211],
    ['12-10: TF-25 verified', { 'TF-31': 'ABSENT' }, [36, 2, 0], 9737],
    ['12-19: TF-31 implemented', {}, [38, 0, 0], 10_000],
    ['2026-08-21: TF-13 degraded', { 'TF-13': 'WEAK' }, [36, 2, 0], 9737],
  ] as const)('8.5 8.9 %s', (_, changed, counts, readiness) => {
    const healths: Record<string, 'ABSENT' | 'WEAK'> = changed;
    const statuses = statusesWith(({ code }) => healths[code] ?? 'HEALTHY');
    expect(Object.values(countStatuses(statuses.values()))).toEqual(counts);
    expect(readinessBp(countStatuses(statuses.values()))).toBe(readiness);
  });

  it('8.8 sample sizes: Σ N 881, Σ n 137, with extensions 163', () => {
    for (const { code, frequency, population, sample } of TIDEWATER)
      expect([code, sampleSize({ frequency, populationSize: population, risk: 'BASE' })]).toEqual([code, sample]);
    expect(sum(TIDEWATER.map(({ population }) => population))).toBe(881);
    expect(sum(TIDEWATER.map(({ sample }) => sample))).toBe(137);
    expect(sum(TIDEWATER.map(({ sample, extension }) => sample + extension))).toBe(163);
  });
});
