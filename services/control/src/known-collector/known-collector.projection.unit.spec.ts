import { describe, expect, it } from '@jest/globals';
import type { EventData } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { hasOpenFailure, knownCollector } from './known-collector.projection.js';

const registered = fact('CollectorRegistered.v1', {
  collectorId: 'col-1',
  kind: 'postgres-settings',
  controlIds: ['c-1', 'c-2'],
  schedule: 'DAILY',
  secretRef: 'none',
});
const enabled = fact('CollectorEnabled.v1', { collectorId: 'col-1' });
const run = (day: string, failed: readonly string[] = []) => {
  const observations = ['AC-07', 'AC-05'].map((control) => ({
    check: control,
    control,
    passed: !failed.includes(control),
    observed: 'seen',
  }));
  const data: EventData<'CollectorRunCompleted.v1'> = {
    runId: `run-${day}`,
    collectorId: 'col-1',
    result: failed.length === 0 ? 'PASS' : 'FAIL',
    items: 2,
    failing: failed.length,
    digest: 'a'.repeat(64),
    observedAt: `${day}T00:00:00.000Z`,
    controlIds: ['c-1', 'c-2'],
    observations,
  };
  return fact('CollectorRunCompleted.v1', data);
};
const [login, roles] = [
  { id: 'c-1', code: 'AC-07', templateId: 'AC-07' },
  { id: 'c-2', code: 'OUR-1', templateId: 'AC-05' },
];
const collectorsAfter = (...facts: Parameters<typeof projected>[1][]) => [
  ...projected(knownCollector, ...facts).values(),
];

describe('known collector', () => {
  it('a failing observation concerns the control it names, from the first failing run on', () => {
    const collectors = collectorsAfter(
      registered,
      enabled,
      run('2026-01-01'),
      run('2026-01-02', ['AC-05']),
      run('2026-01-03', ['AC-05']),
    );
    expect(hasOpenFailure(collectors, roles, '2026-01-02T00:00:00.000Z')).toBe(true);
    expect(hasOpenFailure(collectors, roles, '2026-01-01T23:00:00.000Z')).toBe(false);
    expect(hasOpenFailure(collectors, login, '2026-01-03T00:00:00.000Z')).toBe(false);
  });

  it('a passing run ends the failure', () => {
    const collectors = collectorsAfter(registered, enabled, run('2026-01-02', ['AC-05']), run('2026-01-03'));
    expect(hasOpenFailure(collectors, roles, '2026-01-04T00:00:00.000Z')).toBe(false);
  });

  it('knows the controls of a run that arrives before its registration', () => {
    expect(collectorsAfter(run('2026-01-02'))[0]?.controlIds).toEqual(['c-1', 'c-2']);
  });

  it('remembers until when its runs stood in for performances', () => {
    const paused = fact('CollectorPaused.v1', { collectorId: 'col-1' });
    expect(collectorsAfter(registered, enabled, paused)[0]).toMatchObject({
      healthy: false,
      healthyUntil: expect.any(String),
    });
  });
});
