import { describe, expect, it } from '@jest/globals';
import { controlDoc } from '../control-details/control.doc.examples.js';
import type { KnownEvidence } from '../known-evidence/known-evidence.projection.js';
import type { Instants } from '../readiness/control-health.js';
import { assessControl } from '../readiness/control-health.js';
import { daysOf, readinessSeries } from './readiness-series.js';

const at = (day: string) => `${day}T00:00:00.000Z`;
const doc = controlDoc({
  ...{ primary: ['CC6.1'], implementation: 'DEGRADED' },
  changes: [
    { state: 'IMPLEMENTED', from: at('2026-02-01') },
    { state: 'DEGRADED', from: at('2026-03-10') },
  ],
});
const evidence: KnownEvidence = {
  ...{ id: 'e-1', controlIds: ['c-1'], state: 'ACCEPTED', acceptedAt: at('2026-03-05') },
  ...{ validFrom: at('2026-02-01'), validTo: at('2026-02-28') },
};
const assess = (instants: Instants) => [assessControl(doc, [evidence], [], instants)];
const figures = (recordedAt: string) =>
  readinessSeries(['2026-01-15', '2026-03-01', '2026-03-15'], ['CC6.1', 'CC6.2'], assess, recordedAt).map(
    ({ day, readinessBp }) => [day, readinessBp],
  );

describe('readiness over time (Q4)', () => {
  it('tells each day in valid time: before it was implemented, while it worked, after it broke', () => {
    expect(figures(at('2026-04-01'))).toEqual([
      ['2026-01-15', 0],
      ['2026-03-01', 5000],
      ['2026-03-15', 2500],
    ]);
  });

  it('4.14: by what was known at a recorded instant: evidence accepted later does not count', () => {
    expect(figures(at('2026-03-04'))[1]).toEqual(['2026-03-01', 2500]);
  });

  it('an empty scope has no points', () => {
    expect(readinessSeries(['2026-03-01'], [], assess, at('2026-04-01'))).toEqual([]);
  });

  it('has a first day, a last day and 100 points at most', () => {
    expect(daysOf({ from: '2026-01-01', to: '2026-01-20', everyDays: 7 })).toEqual([
      '2026-01-01',
      '2026-01-08',
      '2026-01-15',
    ]);
    for (const odd of [{ to: '2025-12-31' }, { everyDays: 0 }, { from: 'x' }, { to: '2027-01-01', everyDays: 1 }])
      expect(() => daysOf({ from: '2026-01-01', to: '2026-01-20', everyDays: 7, ...odd })).toThrow(
        expect.objectContaining({ code: 'VALIDATION_FAILED' }),
      );
  });
});
