import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CRITERIA, isCommon } from '../catalogue/criteria.js';
import { criteriaInScope } from '../catalogue/scope.js';
import { STEPS } from '../gates/gates.js';
import { STEP_STATES, type StepState } from '../gates/step-entry.js';
import { CATEGORIES } from '../vocabulary.js';
import { scopeChange, stepsReopenedByScope } from './scope-change.js';

const scope = fc
  .tuple(fc.subarray(CATEGORIES.filter((one) => one !== 'SECURITY')), fc.subarray(CRITERIA.map(({ code }) => code)))
  .map(([extras, excluded]) => {
    const categories = ['SECURITY' as const, ...extras];
    return { categories, excluded, criteria: criteriaInScope(categories, excluded) };
  });

describe('change of a scope (SCP-8)', () => {
  it('SCP-8 V11: PRIVACY adds its 18 criteria', () => {
    const before = criteriaInScope(['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY']);
    const categories = ['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY', 'PRIVACY'] as const;
    const { added, removed } = scopeChange(before, { categories, criteria: criteriaInScope(categories) });
    expect([added.length, removed]).toEqual([18, []]);
  });

  it('SCP-8 a change never silently drops a criterion: each that leaves was excluded or is of a category left out', () => {
    fc.assert(
      fc.property(scope, scope, (before, after) => {
        const { added, removed } = scopeChange(before.criteria, after);
        const gone = new Set(removed.map(({ code }) => code));
        const kept = before.criteria.filter((code) => !gone.has(code));
        expect(new Set([...kept, ...added])).toEqual(new Set(after.criteria));
        for (const { code, because } of removed) {
          expect(isCommon(code)).toBe(false);
          expect(after.excluded.includes(code) || because === 'CATEGORY_LEFT_OUT').toBe(true);
        }
      }),
    );
  });

  it('4.11: steps 2 and 4 with the reopening, 3 and 5 with an addition, none from step 6 on', () => {
    const states = (...left: number[]) =>
      Object.fromEntries(STEPS.map((step) => [step, left.includes(step) ? 'EXITED' : 'NOT_ENTERED'])) as Record<
        (typeof STEPS)[number],
        StepState
      >;
    expect(stepsReopenedByScope(states(1, 2, 3, 4, 5))).toEqual({ atOnce: [1, 2, 4], withAddition: [3, 5] });
    expect(stepsReopenedByScope({ ...states(1, 2), 3: 'ENTERED' })).toEqual({ atOnce: [1, 2], withAddition: [] });
    const any = fc.constantFrom(...STEP_STATES.filter((state) => state !== 'NOT_ENTERED'));
    fc.assert(
      fc.property(any, (state) => {
        const inAudit = { ...states(1, 2, 3, 4, 5), 6: state };
        expect(stepsReopenedByScope(inAudit)).toEqual({ atOnce: [], withAddition: [] });
      }),
    );
  });
});
