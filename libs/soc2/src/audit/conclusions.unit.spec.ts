import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkCompensation, type CompensationClaim } from './compensation.js';
import {
  concludeImplementation,
  concludeOperating,
  type ControlConclusion,
  type OperatingFacts,
} from './control-conclusion.js';
import { concludeCriterion } from './criterion-conclusion.js';

const clean: OperatingFacts = {
  designDeficient: false,
  populationSize: 312,
  itemsTested: 25,
  unobtainable: 0,
  deviations: 0,
  overrideOrFraud: false,
};
const leavers = { populationSize: 6, itemsTested: 6, deviations: 1, extensionDeviations: 0 };

describe('control conclusion, operating (4.8)', () => {
  it.each<[string, Partial<OperatingFacts>, string, ControlConclusion | number]>([
    [
      'deficient design before all',
      { designDeficient: true, populationSize: 0, deviations: 3 },
      'C1',
      'NOT_SUITABLY_DESIGNED',
    ],
    ['nothing occurred', { populationSize: 0, itemsTested: 0 }, 'C2', 'NO_OCCURRENCE'],
    ['proof unobtainable', { unobtainable: 1, deviations: 1 }, 'C3', 'SCOPE_LIMITED'],
    ['override by management', { deviations: 1, overrideOrFraud: true }, 'C4', 'NOT_EFFECTIVE'],
    ['no deviation', {}, 'C5', 'EFFECTIVE'],
    ['TF-26 before the extension', { deviations: 1 }, 'C6', 25],
    ['TF-13 before the extension', { populationSize: 6, itemsTested: 5, deviations: 1 }, 'C6', 1],
    ['TF-26 EX-1', { itemsTested: 50, deviations: 1, extensionDeviations: 0 }, 'C7', 'EFFECTIVE_WITH_EXCEPTION'],
    ['TF-13 EX-2', leavers, 'C8', 'NOT_EFFECTIVE'],
    ['V2 tolerable 20 %', { ...leavers, tolerablePercent: 20 }, 'C7', 'EFFECTIVE_WITH_EXCEPTION'],
    [
      'V4 the extension brought another',
      { itemsTested: 50, deviations: 2, extensionDeviations: 1 },
      'C8',
      'NOT_EFFECTIVE',
    ],
    [
      'all items tested at once',
      { populationSize: 20, itemsTested: 20, deviations: 2 },
      'C7',
      'EFFECTIVE_WITH_EXCEPTION',
    ],
    ['all items tested, above the rate', { populationSize: 20, itemsTested: 20, deviations: 3 }, 'C8', 'NOT_EFFECTIVE'],
  ])('%s', (_, change, rule, expected) => {
    const proposal = concludeOperating({ ...clean, ...change });
    expect(proposal.rule).toBe(rule);
    expect(proposal.rule === 'C6' ? proposal.extendBy : proposal.conclusion).toBe(expected);
  });

  it('shows its arithmetic', () => {
    expect(concludeOperating({ ...clean, ...leavers }).arithmetic).toBe('N=6 n=6 d=1 T=10%: 100·1=100, 10·6=60');
  });

  it('C1-C8 one more deviation never makes a conclusion better, and an extension never exceeds what is left', () => {
    const order = ['NOT_EFFECTIVE', 'EXTENSION', 'EFFECTIVE_WITH_EXCEPTION', 'EFFECTIVE'];
    const facts = fc.record({ n: fc.integer({ min: 1, max: 60 }), more: fc.nat({ max: 300 }), d: fc.nat({ max: 59 }) });
    const extended = fc.option(fc.nat({ max: 2 }), { nil: undefined });
    fc.assert(
      fc.property(facts, extended, ({ n, more, d }, extensionDeviations) => {
        const rank = (deviations: number): number => {
          const base = { ...clean, populationSize: n + more, itemsTested: n, deviations };
          const proposal = concludeOperating(
            extensionDeviations === undefined ? base : { ...base, extensionDeviations },
          );
          if (proposal.rule !== 'C6') return order.indexOf(proposal.conclusion);
          expect(proposal.extendBy).toBeLessThanOrEqual(more);
          expect(proposal.extendBy).toBeGreaterThan(0);
          return order.indexOf('EXTENSION');
        };
        fc.pre(d < n);
        if (d > 0) expect(rank(d + 1)).toBeLessThanOrEqual(rank(d));
        else expect(rank(0)).toBe(order.indexOf('EFFECTIVE'));
      }),
    );
  });

  it.each([
    [{ designDeficient: true, unobtainable: 1, deviations: 1 }, 'NOT_SUITABLY_DESIGNED'],
    [{ designDeficient: false, unobtainable: 1, deviations: 1 }, 'SCOPE_LIMITED'],
    [{ designDeficient: false, unobtainable: 0, deviations: 1 }, 'NOT_IMPLEMENTED'],
    [{ designDeficient: false, unobtainable: 0, deviations: 0 }, 'IMPLEMENTED'],
  ])('Type 1: %j is %s', (facts, conclusion) => {
    expect(concludeImplementation(facts)).toBe(conclusion);
  });
});

const primary = (conclusion: ControlConclusion, compensated = false) => ({
  controlId: conclusion,
  conclusion,
  compensated,
});

describe('criterion conclusion (4.8)', () => {
  it.each([
    ['no primary', [], 'NOT_MET'],
    ['all effective', [primary('EFFECTIVE'), primary('EFFECTIVE_WITH_EXCEPTION'), primary('IMPLEMENTED')], 'MET'],
    ['one failed', [primary('EFFECTIVE'), primary('NOT_EFFECTIVE')], 'NOT_MET'],
    ['badly designed', [primary('NOT_SUITABLY_DESIGNED')], 'NOT_MET'],
    ['not implemented', [primary('NOT_IMPLEMENTED')], 'NOT_MET'],
    ['one failed, compensated', [primary('EFFECTIVE'), primary('NOT_EFFECTIVE', true)], 'MET_WITH_COMPENSATION'],
    ['limited', [primary('SCOPE_LIMITED')], 'LIMITED'],
    ['limited, compensated', [primary('SCOPE_LIMITED', true)], 'MET_WITH_COMPENSATION'],
    ['failed and compensated, another limited', [primary('NOT_EFFECTIVE', true), primary('SCOPE_LIMITED')], 'LIMITED'],
    ['limited and failed', [primary('NOT_EFFECTIVE'), primary('SCOPE_LIMITED')], 'NOT_MET'],
  ])('%s', (_, primaries, conclusion) => {
    expect(concludeCriterion(primaries).conclusion).toBe(conclusion);
  });

  it('a control without occurrence is flagged, all of them disclosed, and both are still met on design', () => {
    const some = concludeCriterion([primary('NO_OCCURRENCE'), primary('EFFECTIVE')]);
    expect(some).toEqual({ conclusion: 'MET', noOccurrence: true, disclose: false });
    expect(concludeCriterion([primary('NO_OCCURRENCE')])).toEqual({
      conclusion: 'MET',
      noOccurrence: true,
      disclose: true,
    });
  });
});

const claim: CompensationClaim = {
  criterion: 'CC6.3',
  reason: 'The quarterly review found and closed every account of leavers.',
  by: { mappedTo: ['CC6.3'], conclusion: 'EFFECTIVE', wholePeriod: true },
};

describe('compensation (4.8)', () => {
  it.each<[string, CompensationClaim, string]>([
    ['TF-14 for CC6.3', claim, 'FITS'],
    ['TF-14 for CC6.2, not mapped', { ...claim, criterion: 'CC6.2' }, 'COMPENSATION_NOT_MAPPED'],
    [
      'with an exception',
      { ...claim, by: { ...claim.by, conclusion: 'EFFECTIVE_WITH_EXCEPTION' } },
      'COMPENSATION_NOT_EFFECTIVE',
    ],
    ['for half the period', { ...claim, by: { ...claim.by, wholePeriod: false } }, 'COMPENSATION_NOT_EFFECTIVE'],
    ['with a thin reason', { ...claim, reason: 'reviewed'.padEnd(60) }, 'REASON_REQUIRED'],
  ])('%s', (_, one, verdict) => {
    expect(checkCompensation(one)).toBe(verdict);
  });
});
