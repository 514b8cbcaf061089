import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RiskDoc } from '../risk-register/risk-register.projection.js';
import { criterionCoverage } from './criterion-coverage.js';

const CODES = ['CC1.1', 'CC3.3', 'CC6.1', 'CC7.2', 'A1.2'];
const IDS = ['r-1', 'r-2', 'r-3'];
const doc = (id: string, change: Partial<RiskDoc> = {}): RiskDoc => ({
  ...{ id, title: id, category: 'SECURITY', criteria: ['CC6.1'], state: 'ASSESSED', controlIds: [], reassess: false },
  ...change,
});
const statusOf = (covered: Readonly<Record<string, readonly string[]>>, ...register: RiskDoc[]) =>
  criterionCoverage(['CC6.1'], { covered }, register).map(({ status, risks, touching }) => [
    status,
    risks.map(({ id }) => id),
    touching.map(({ id }) => id),
  ])[0];

describe('coverage of criteria by risks (Q13)', () => {
  it('Q13 RAS-1 is by open risks, a reasoned "none", or missing', () => {
    expect(statusOf({}, doc('r-1'))).toEqual(['MISSING', [], ['r-1']]);
    expect(statusOf({ 'CC6.1': ['r-1'] }, doc('r-1'), doc('r-2'))).toEqual(['COVERED', ['r-1'], ['r-2']]);
    expect(statusOf({ 'CC6.1': [] }, doc('r-1', { criteria: [] }))).toEqual(['WITHOUT_RISK', [], []]);
    expect(statusOf({ 'CC6.1': ['r-1'] }, doc('r-1', { state: 'CLOSED' }))).toEqual(['MISSING', [], []]);
  });

  it('RAS-1 property: no criterion of the scope is lost, whatever is covered and closed', () => {
    const covered = fc.dictionary(fc.constantFrom(...CODES), fc.subarray(IDS), { noNullPrototype: true });
    const register = fc
      .subarray(IDS)
      .chain((ids) =>
        fc.tuple(...ids.map((id) => fc.constantFrom('ASSESSED', 'CLOSED').map((state) => doc(id, { state })))),
      );
    fc.assert(
      fc.property(fc.subarray(CODES), covered, register, (criteria, by, risks) => {
        const all = criterionCoverage(criteria, { covered: by }, risks);
        expect(all.map(({ code }) => code)).toEqual(criteria);
        for (const { status, risks: covering } of all) expect(status === 'COVERED').toBe(covering.length > 0);
      }),
    );
  });
});
