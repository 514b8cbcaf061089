import { describe, expect, it } from '@jest/globals';
import type { EventData } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { hasOpenFailure, knownCollector } from './known-collector.projection.js';

type Run = EventData<'CollectorRunCompleted.v1'>;
const run = (result: 'PASS' | 'FAIL', observations?: Run['observations']) =>
  fact('CollectorRunCompleted.v1', {
    ...{ runId: 'run-1', collectorId: 'col-1', result, items: 1, failing: 0, digest: 'a'.repeat(64) },
    ...{ observedAt: '2026-01-01T00:00:00.000Z', controlIds: ['c-1', 'c-2'] },
    ...(observations ? { observations } : {}),
  });
const known = (...facts: Parameters<typeof projected>[1][]) => [...projected(knownCollector, ...facts).values()];
const seen = (control: string, passed: boolean) => ({ check: 'tls-on', control, passed, observed: 'off' });

describe('what gates know of a collector', () => {
  it('COL-4 a failing run fails the controls it names, or all it watches', () => {
    const one = known(run('FAIL', [seen('TF-01', false), seen('TF-02', true)]));
    expect(hasOpenFailure(one, { id: 'c-1', code: 'TF-01' })).toBe(true);
    expect(hasOpenFailure(one, { id: 'c-2', code: 'TF-02' })).toBe(false);
    expect(hasOpenFailure(known(run('FAIL')), { id: 'c-2', code: 'TF-02' })).toBe(true);
    expect(hasOpenFailure(known(run('FAIL')), { id: 'c-3', code: 'TF-03' })).toBe(false);
  });

  it('a passing run ends the failure', () => {
    expect(hasOpenFailure(known(run('FAIL'), run('PASS')), { id: 'c-1', code: 'TF-01' })).toBe(false);
  });

  it('a run that sees the same again leaves the document as it is', () => {
    const [first] = known(run('PASS'));
    const [again] = known(run('PASS'), run('PASS'));
    expect(again).toEqual(first);
    expect(known(run('PASS'), run('FAIL'))).not.toEqual([first]);
  });
});
