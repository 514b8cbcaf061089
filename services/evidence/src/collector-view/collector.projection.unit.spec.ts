import { describe, expect, it } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { completed, enabled, failed, paused, registered, started, unhealthy } from '../collector/collector.examples.js';
import { collectorView } from './collector.projection.js';

const doc = (...facts: readonly Fact<EventType>[]) => projected(collectorView, ...facts).get('col-1');
const [monday, tuesday] = ['2026-01-05T00:00:00.000Z', '2026-01-06T00:00:00.000Z'];
const looking = registered({ kind: 'git-history' });

describe('collector', () => {
  it('COL-5: a backfill says nothing about now', () => {
    const now = [registered(), enabled(), started('r-2', tuesday), completed('r-2', { result: 'FAIL' })];
    const later = doc(...now, started('r-1', monday, true), completed('r-1', { result: 'PASS', observedAt: monday }));
    expect(later).toMatchObject({ runs: 2, lastResult: 'FAIL', lastScheduledFor: tuesday });
  });
  it('COL-3: errors are counted until a run ends well', () => {
    const errors = [looking, enabled(), started('r-1', monday), failed('r-1'), started('r-2', tuesday), failed('r-2')];
    expect(doc(...errors)).toMatchObject({ errorsInARow: 2, lastResult: 'ERROR', lastError: 'TIMEOUT' });
    expect(doc(...errors, started('r-3', '2026-01-07T00:00:00.000Z'), completed('r-3'))?.errorsInARow).toBe(0);
  });
  it('one that looks by itself is due again an interval after its last run', () => {
    expect(doc(looking, enabled())?.dueAt).toBe('2026-01-01T00:00:00.000Z');
    expect(doc(looking, enabled(), started('r-1', monday))?.dueAt).toBe(tuesday);
    expect(doc(looking, enabled(), paused())?.dueAt).toBeUndefined();
  });
  it('4.12 an inbound one is silent after two intervals, unless it keeps none', () => {
    expect(doc(registered(), enabled())).toMatchObject({ silentAt: '2026-01-03T00:00:00.000Z' });
    expect(doc(registered(), enabled())?.dueAt).toBeUndefined();
    expect(doc(registered({ schedule: 'ON_REPORT' }), enabled())?.silentAt).toBeUndefined();
    expect(doc(registered(), enabled(), unhealthy())?.silentAt).toBeUndefined();
  });
});
