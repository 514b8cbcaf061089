import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CriterionCode } from '../catalogue/criteria.js';
import { criteriaInScope } from '../catalogue/scope.js';
import { TIDEWATER_SCOPE } from '../worked-example/tidewater.js';
import type { CriterionConclusion } from './criterion-conclusion.js';
import { affectedCategories, OPINIONS, proposeOpinion, type DescriptionFinding } from './opinion.js';

const SCOPE = criteriaInScope(TIDEWATER_SCOPE);
const propose = (
  notMet: readonly CriterionCode[],
  limited: readonly CriterionCode[] = [],
  description: DescriptionFinding = 'FAIR',
) => {
  const conclusionOf = (code: CriterionCode): CriterionConclusion => {
    if (notMet.includes(code)) return 'NOT_MET';
    return limited.includes(code) ? 'LIMITED' : 'MET';
  };
  const criteria = new Map(SCOPE.map((code) => [code, conclusionOf(code)]));
  return proposeOpinion({ criteria, categories: TIDEWATER_SCOPE, description });
};
const CC6_CC7 = SCOPE.filter((code) => code.startsWith('CC6') || code.startsWith('CC7'));
const inSeries = (n: number): CriterionCode[] => CC6_CC7.slice(0, n);

describe('opinion (4.8)', () => {
  it.each<[string, ReturnType<typeof propose>, string, string | undefined]>([
    ['8.7 nothing found', propose([]), 'O5', 'UNQUALIFIED'],
    ['8.8 CC6.2 not met', propose(['CC6.2']), 'O4', 'QUALIFIED'],
    ['V3 CC6.2 limited', propose([], ['CC6.2']), 'O4', 'QUALIFIED'],
    ['V4 CC6.2 and CC8.1', propose(['CC6.2', 'CC8.1']), 'O4', 'QUALIFIED'],
    ['V5 nine in few series', propose(inSeries(9)), 'O4', 'QUALIFIED'],
    ['V6 ten of 38', propose(inSeries(10)), 'O3', 'ADVERSE'],
    ['V7 ten limited', propose([], inSeries(10)), 'O2', 'DISCLAIMER'],
    ['V8 both', propose(SCOPE.slice(0, 10), inSeries(10)), 'O1', undefined],
    ['V9 four series', propose(['CC1.1', 'CC6.1', 'CC7.1', 'A1.1']), 'O3', 'ADVERSE'],
    ['description material', propose([], [], 'MATERIAL'), 'O4', 'QUALIFIED'],
    ['description pervasive', propose([], [], 'PERVASIVE'), 'O3', 'ADVERSE'],
    ['description pervasive and limits pervasive', propose([], inSeries(10), 'PERVASIVE'), 'O1', undefined],
  ])('%s', (_, proposal, rule, kind) => {
    expect([proposal.rule, proposal.kind]).toEqual([rule, kind]);
  });

  it('8.8 names the criterion, every category and its arithmetic', () => {
    expect(propose(['CC6.2'])).toMatchObject({
      inScope: 38,
      affected: ['CC6.2'],
      categories: [...TIDEWATER_SCOPE],
      arithmetic: 'X 1: 100·1=100, 25·38=950, series 1; L 0: 100·0=0, 25·38=950, series 0; D FAIR',
    });
  });

  it('a criterion outside the common ones touches its own category only', () => {
    expect(affectedCategories(['A1.1'], TIDEWATER_SCOPE)).toEqual(['AVAILABILITY']);
    expect(affectedCategories(['P1.1'], TIDEWATER_SCOPE)).toEqual([]);
    expect(affectedCategories([], TIDEWATER_SCOPE)).toEqual([]);
  });

  it('RPT-5 the order in which criteria were concluded does not matter', () => {
    const conclusions = fc.array(fc.constantFrom<CriterionConclusion>('MET', 'NOT_MET', 'LIMITED'), {
      minLength: 38,
      maxLength: 38,
    });
    const facts = (entries: [CriterionCode, CriterionConclusion][]) => ({
      criteria: new Map(entries),
      categories: TIDEWATER_SCOPE,
      description: 'FAIR' as const,
    });
    fc.assert(
      fc.property(conclusions, (all) => {
        const entries = SCOPE.map((code, i): [CriterionCode, CriterionConclusion] => [code, all[i] ?? 'MET']);
        expect(proposeOpinion(facts(entries))).toEqual(proposeOpinion(facts(entries.toReversed())));
      }),
    );
  });

  it('O1-O5 a further criterion not met never brings a better opinion', () => {
    const rank = (kind: string | undefined): number => OPINIONS.findIndex((opinion) => opinion === kind);
    fc.assert(
      fc.property(fc.subarray(SCOPE), fc.constantFrom(...SCOPE), (notMet, more) => {
        const before = propose(notMet);
        const after = propose([...notMet, more]);
        expect(rank(after.kind)).toBeGreaterThanOrEqual(rank(before.kind));
        expect(before.rule === 'O5').toBe(notMet.length === 0);
      }),
    );
  });
});
