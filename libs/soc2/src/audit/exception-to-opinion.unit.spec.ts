import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { criteriaInScope } from '../catalogue/scope.js';
import { TIDEWATER_SCOPE } from '../worked-example/tidewater.js';
import type { ControlConclusion } from './control-conclusion.js';
import { concludeOperating } from './control-conclusion.js';
import { concludeCriterion } from './criterion-conclusion.js';
import { proposeOpinion } from './opinion.js';

const SCOPE = criteriaInScope(TIDEWATER_SCOPE);
const WORSE = ['UNQUALIFIED', 'QUALIFIED', 'ADVERSE'];

/** A tested control: how many items, how many deviations, which criteria it serves. */
interface Tested {
  readonly n: number;
  readonly d: number;
  readonly unobtainable: number;
  readonly serves: readonly number[];
}

/** Every item tested, so that a further exception needs no extension first. */
const conclusionOf = ({ n, d, unobtainable }: Tested): ControlConclusion => {
  const figures = { populationSize: n, itemsTested: n, deviations: Math.min(d, n), unobtainable };
  const proposal = concludeOperating({ ...figures, designDeficient: false, overrideOrFraud: false });
  if (proposal.rule === 'C6') throw new Error('All items are tested.');
  return proposal.conclusion;
};

const opinionOf = (controls: readonly Tested[]) => {
  const concluded = controls.map((one, index) => ({ ...one, id: `c-${index}`, conclusion: conclusionOf(one) }));
  const criteria = SCOPE.map((code, index) => {
    const primaries = concluded
      .filter(({ serves }) => serves.includes(index))
      .map(({ id, conclusion }) => ({ controlId: id, conclusion, compensated: false }));
    const own =
      primaries.length > 0 ? primaries : [{ controlId: 'x', conclusion: 'EFFECTIVE' as const, compensated: false }];
    return [code, concludeCriterion(own).conclusion] as const;
  });
  return proposeOpinion({ criteria: new Map(criteria), categories: TIDEWATER_SCOPE, description: 'FAIR' });
};

const controls = (unobtainable: fc.Arbitrary<number>) =>
  fc.array(
    fc.record({
      ...{ n: fc.integer({ min: 1, max: 60 }), d: fc.nat({ max: 6 }), unobtainable },
      serves: fc.uniqueArray(fc.nat({ max: SCOPE.length - 1 }), { minLength: 1, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 25 },
  );

const withOneMore = (all: readonly Tested[], at: number): Tested[] =>
  all.map((one, index) => (index === at % all.length ? { ...one, d: one.d + 1 } : one));

describe('from a further exception to the opinion (4.8)', () => {
  it('4.8 the opinion never improves when an exception is added', () => {
    fc.assert(
      fc.property(controls(fc.constant(0)), fc.nat(), (all, at) => {
        const [before, after] = [opinionOf(all), opinionOf(withOneMore(all, at))];
        expect(WORSE.indexOf(after.kind ?? '')).toBeGreaterThanOrEqual(WORSE.indexOf(before.kind ?? ''));
        expect(after.notMet).toEqual(expect.arrayContaining([...before.notMet]));
      }),
    );
  });

  it('4.8 with limits too: no affected criterion is let off, and nothing becomes UNQUALIFIED', () => {
    fc.assert(
      fc.property(controls(fc.constantFrom(0, 0, 0, 1)), fc.nat(), (all, at) => {
        const [before, after] = [opinionOf(all), opinionOf(withOneMore(all, at))];
        expect(after.affected).toEqual(expect.arrayContaining([...before.affected]));
        if (before.kind !== 'UNQUALIFIED') expect(after.kind).not.toBe('UNQUALIFIED');
      }),
    );
  });

  it('control: an exception that is taken away can improve it', () => {
    const tested = (d: number): Tested[] => [{ n: 4, d, unobtainable: 0, serves: [0] }];
    expect([opinionOf(tested(0)).kind, opinionOf(tested(1)).kind]).toEqual(['UNQUALIFIED', 'QUALIFIED']);
  });
});
