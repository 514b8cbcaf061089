import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FRESHNESSES } from '../evidence/freshness.js';
import { CRITERION_STATUSES, criterionStatus, mayOverride } from './criterion-status.js';
import { CONTROL_STATES, controlHealth, HEALTHS, IMPLEMENTATION_STATES, type ControlFacts } from './health.js';

const healthy: ControlFacts = {
  state: 'ACTIVE',
  hasOwner: true,
  implementation: 'IMPLEMENTED',
  evidence: 'FRESH',
  openMonitorFailure: false,
};
const facts: fc.Arbitrary<ControlFacts> = fc.record({
  state: fc.constantFrom(...CONTROL_STATES),
  hasOwner: fc.boolean(),
  implementation: fc.constantFrom(...IMPLEMENTATION_STATES),
  evidence: fc.constantFrom(...FRESHNESSES),
  openMonitorFailure: fc.boolean(),
});

describe('control health (4.2)', () => {
  it.each<[Partial<ControlFacts>, string]>([
    [{}, 'HEALTHY'],
    [{ evidence: 'EXPIRING' }, 'HEALTHY'],
    [{ evidence: 'STALE' }, 'WEAK'],
    [{ evidence: 'MISSING' }, 'WEAK'],
    [{ implementation: 'DEGRADED' }, 'WEAK'],
    [{ implementation: 'IN_PROGRESS', evidence: 'MISSING' }, 'WEAK'],
    [{ openMonitorFailure: true }, 'WEAK'],
    [{ hasOwner: false }, 'WEAK'],
    [{ implementation: 'PLANNED' }, 'ABSENT'],
    [{ implementation: 'NONE' }, 'ABSENT'],
    [{ state: 'DRAFT' }, 'ABSENT'],
    [{ state: 'RETIRED' }, 'ABSENT'],
  ])('%j is %s', (change, expected) => {
    expect(controlHealth({ ...healthy, ...change })).toBe(expected);
  });

  it('4.2 is healthy only with every condition, and never healthy or weak unless ACTIVE', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const health = controlHealth(one);
        const fresh = one.evidence === 'FRESH' || one.evidence === 'EXPIRING';
        const all = one.state === 'ACTIVE' && one.implementation === 'IMPLEMENTED' && one.hasOwner;
        expect(health === 'HEALTHY').toBe(all && fresh && !one.openMonitorFailure);
        if (one.state !== 'ACTIVE') expect(health).toBe('ABSENT');
      }),
    );
  });
});

describe('criterion status (4.2)', () => {
  it.each([
    [false, ['HEALTHY'], 'NOT_APPLICABLE'],
    [true, [], 'UNMET'],
    [true, ['HEALTHY'], 'MET'],
    [true, ['HEALTHY', 'HEALTHY'], 'MET'],
    [true, ['HEALTHY', 'ABSENT'], 'PARTIAL'],
    [true, ['WEAK', 'ABSENT'], 'PARTIAL'],
    [true, ['ABSENT', 'ABSENT'], 'UNMET'],
  ] as const)('in scope %s with %j is %s', (inScope, primaries, status) => {
    expect(criterionStatus(inScope, primaries)).toBe(status);
  });

  it('4.2 mending a control never lowers a status', () => {
    const rank = (status: string): number => ['UNMET', 'PARTIAL', 'MET'].indexOf(status);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HEALTHS), { minLength: 1 }), fc.nat(), (primaries, seed) => {
        const mended = primaries.with(seed % primaries.length, 'HEALTHY');
        expect(rank(criterionStatus(true, mended))).toBeGreaterThanOrEqual(rank(criterionStatus(true, primaries)));
      }),
    );
  });

  it('GAP-2 an override may only lower', () => {
    expect(mayOverride('PARTIAL', 'MET')).toBe(false);
    expect(mayOverride('MET', 'PARTIAL')).toBe(true);
    for (const status of CRITERION_STATUSES) expect(mayOverride(status, status)).toBe(false);
  });
});
