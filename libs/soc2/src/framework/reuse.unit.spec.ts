import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HEALTHS } from '../control/health.js';
import { RELATIONS, type RequirementMapping } from './requirement-mapping.js';
import type { ReusableControl } from './reuse.js';
import { requirementReuse, reuseFigures } from './reuse.js';

const REQUIREMENTS = ['R1', 'R2', 'R3', 'R4', 'R5'];
const SET: RequirementMapping[] = [
  { requirement: 'R1', criterion: 'CC6.1', relation: 'SUPERSET' },
  { requirement: 'R1', criterion: 'CC6.2', relation: 'INTERSECTS' },
  { requirement: 'R2', control: 'TF-11', relation: 'EQUAL' },
  { requirement: 'R3', template: 'AC-07', relation: 'INTERSECTS' },
  { requirement: 'R4', criterion: 'CC6.1', relation: 'SUBSET' },
];
const control = (change: Partial<ReusableControl>): ReusableControl => ({
  ...{ id: 'c-1', code: 'TF-11', criteria: ['CC6.1', 'CC6.2'], health: 'HEALTHY' },
  ...change,
});
const figures = (...controls: ReusableControl[]) => reuseFigures(requirementReuse(REQUIREMENTS, SET, controls));

describe('reuse for other frameworks (4.15)', () => {
  it('4.15 counts EQUAL and SUPERSET of healthy controls, SUBSET and INTERSECTS apart', () => {
    expect(figures(control({ templateId: 'AC-07' }))).toEqual({
      ...{ requirements: 5, served: 2, subset: 1, intersecting: 1, open: 1, reuseBp: 4000 },
    });
  });

  it('4.15 a control that is weak or absent serves nothing', () => {
    for (const health of ['WEAK', 'ABSENT'] as const)
      expect(figures(control({ health }))).toMatchObject({ served: 0, intersecting: 0, open: 5, reuseBp: 0 });
  });

  it('names the controls with their own strongest relation, and the criteria of the set', () => {
    const [first] = requirementReuse(REQUIREMENTS, SET, [control({}), control({ id: 'c-2', criteria: ['CC6.2'] })]);
    expect(first).toEqual({
      requirement: 'R1',
      relation: 'SUPERSET',
      controls: [
        { id: 'c-1', relation: 'SUPERSET' },
        { id: 'c-2', relation: 'INTERSECTS' },
      ],
      criteria: ['CC6.1', 'CC6.2'],
    });
  });

  it('has no share of nothing', () => {
    expect(reuseFigures([])).toEqual({ requirements: 0, served: 0, subset: 0, intersecting: 0, open: 0 });
  });

  const controls = fc.array(
    fc.record({
      id: fc.constantFrom('c-1', 'c-2', 'c-3'),
      code: fc.constantFrom('TF-11', 'TF-12'),
      criteria: fc.subarray(['CC6.1', 'CC6.2']),
      health: fc.constantFrom(...HEALTHS),
    }),
    { maxLength: 5 },
  );
  const sets = fc.array(
    fc.record({
      requirement: fc.constantFrom(...REQUIREMENTS),
      criterion: fc.constantFrom('CC6.1', 'CC6.2'),
      relation: fc.constantFrom(...RELATIONS),
    }),
    { maxLength: 12 },
  );

  it('4.15 every requirement is counted once, and reuse never rises when a control turns weak', () => {
    fc.assert(
      fc.property(controls, sets, fc.nat(4), (all, set, index) => {
        const before = reuseFigures(requirementReuse(REQUIREMENTS, set, all));
        expect(before.served + before.subset + before.intersecting + before.open).toBe(REQUIREMENTS.length);
        const weaker = all.map((one, at) => (at === index ? { ...one, health: 'WEAK' as const } : one));
        expect(reuseFigures(requirementReuse(REQUIREMENTS, set, weaker)).served).toBeLessThanOrEqual(before.served);
      }),
    );
  });

  it('4.15 INTERSECTS alone is no reuse, whatever the controls', () => {
    fc.assert(
      fc.property(controls, sets, (all, set) => {
        const only = set.map((one) => ({ ...one, relation: 'INTERSECTS' as const }));
        expect(reuseFigures(requirementReuse(REQUIREMENTS, only, all)).reuseBp).toBe(0);
      }),
    );
  });
});
