import { describe, expect, it } from '@jest/globals';
import type { Health } from '@attestry/soc2';
import { promiseOf } from '../control/control-promise.js';
import { controlDoc } from '../control-details/control.doc.examples.js';
import type { AssessedControl } from './control-health.js';
import { readinessOf, standingOf } from './standing.js';

const assessed = (
  health: Health,
  primary: readonly string[],
  change: Partial<AssessedControl> = {},
): AssessedControl => ({
  doc: controlDoc({ primary }),
  promise: promiseOf(controlDoc({})),
  state: 'ACTIVE',
  facts: { state: 'ACTIVE', hasOwner: true, implementation: 'NONE', evidence: 'MISSING', openMonitorFailure: false },
  health,
  ...change,
});

describe('standing of a criterion (4.2)', () => {
  it('MET needs every primary healthy', () => {
    const [healthy, weak] = [assessed('HEALTHY', ['CC6.1']), assessed('WEAK', ['CC6.1'])];
    expect(standingOf('CC6.1', true, [healthy])).toMatchObject({ status: 'MET', healthy: 1, covered: true });
    expect(standingOf('CC6.1', true, [healthy, weak])).toMatchObject({ status: 'PARTIAL', healthy: 1, weak: 1 });
  });

  it('a draft primary lowers a criterion that was met (worked example, 12-09)', () => {
    const draft = assessed('ABSENT', ['CC6.1'], { state: 'DRAFT' });
    expect(standingOf('CC6.1', true, [assessed('HEALTHY', ['CC6.1']), draft]).status).toBe('PARTIAL');
    expect(standingOf('CC6.1', true, [draft])).toMatchObject({ status: 'UNMET', covered: false });
  });

  it('a retired primary is gone', () => {
    const gone = assessed('ABSENT', ['CC6.1'], { state: 'RETIRED' });
    expect(standingOf('CC6.1', true, [assessed('HEALTHY', ['CC6.1']), gone]).status).toBe('MET');
  });

  it('a compensating control does not count', () => {
    const compensating = assessed('HEALTHY', [], { doc: controlDoc({ compensating: ['CC6.1'] }) });
    expect(standingOf('CC6.1', true, [compensating])).toMatchObject({ status: 'UNMET', healthy: 0, covered: false });
  });

  it('out of scope is NOT_APPLICABLE', () => {
    expect(standingOf('P1.1', false, [assessed('HEALTHY', ['P1.1'])]).status).toBe('NOT_APPLICABLE');
  });
});

describe('readiness (4.3)', () => {
  it('counts, readiness, coverage and categories come from the standings', () => {
    const controls = [assessed('HEALTHY', ['CC6.1']), assessed('WEAK', ['A1.1'])];
    const standings = ['CC6.1', 'CC6.2', 'A1.1'].map((code) => standingOf(code, true, controls));
    expect(readinessOf(standings)).toEqual({
      met: 1,
      partial: 1,
      unmet: 1,
      readinessBp: 5000,
      coverageBp: 6667,
      byCategory: [
        { category: 'SECURITY', readinessBp: 5000 },
        { category: 'AVAILABILITY', readinessBp: 5000 },
      ],
    });
  });

  it('an empty scope has no figures', () => {
    expect(readinessOf([])).toBeUndefined();
  });
});
