import { describe, expect, it } from '@jest/globals';
import { replay } from '@attestry/service-kit';
import { recorded } from '@attestry/testing';
import type { CollectorState } from '../collector/collector.js';
import type { CollectorRunState } from '../collector-run/collector-run.js';
import type { EvidenceFact } from '../evidence/evidence.js';
import { evidence } from '../evidence/evidence.js';
import { submitted } from '../evidence/evidence.examples.js';
import { hindranceOf } from './by-rule.js';

const collected = { collectorId: 'col-1', runId: 'run-1', sourceKind: 'COLLECTOR' } as const;
const of = (change: Parameters<typeof submitted>[0]) => replay(evidence, [recorded<EvidenceFact>(submitted(change))]);
const collector = (is: 'HEALTHY' | 'UNHEALTHY' | 'PAUSED'): CollectorState => ({
  ...{ is, kind: 'inbound', controlIds: ['c-1'], schedule: 'DAILY', checks: [] },
});
const done = (failing: string[] = []): CollectorRunState => ({
  ...{ is: 'DONE', collectorId: 'col-1', result: failing.length > 0 ? 'FAIL' : 'PASS', failing },
});
const hindrance = (change: object, is: 'HEALTHY' | 'UNHEALTHY' | 'PAUSED', run?: CollectorRunState) =>
  hindranceOf(of({ ...collected, ...change }), { collector: collector(is), ...(run ? { run } : {}) });

describe('acceptance by rule', () => {
  it('EVD-1 holds for what a healthy collector brought', () => {
    expect(hindrance({}, 'HEALTHY', done())).toBeUndefined();
    expect(hindrance({}, 'HEALTHY')).toBeUndefined();
    expect(hindrance({}, 'HEALTHY', done(['c-2']))).toBeUndefined();
  });

  it('EVD-1 does not hold for a person, nor for a collector that is not healthy', () => {
    expect(hindranceOf(of({}), { collector: collector('HEALTHY') })).toContain('no collector');
    expect(hindrance({}, 'UNHEALTHY', done())).toContain('UNHEALTHY');
    expect(hindrance({}, 'PAUSED', done())).toContain('PAUSED');
  });

  it('EVD-1 does not hold where the run saw the control failing, or did not end', () => {
    expect(hindrance({}, 'HEALTHY', done(['c-1']))).toContain('failing');
    expect(hindrance({}, 'HEALTHY', { is: 'ERROR', collectorId: 'col-1' })).toContain('ERROR');
  });

  it('EVD-7 does not hold after a lock', () => expect(hindrance({ afterLock: true }, 'HEALTHY')).toContain('lock'));
});
