import { describe, expect, it } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import { replay } from '@attestry/service-kit';
import { given, recorded } from '@attestry/testing';
import type { CollectorFact } from '../collector/collector.js';
import { collector, requireCollector } from '../collector/collector.js';
import { completed, enabled, failed, paused, registered, removed, started } from '../collector/collector.examples.js';
import { collectorRun } from '../collector-run/collector-run.js';
import { speakFor } from '../collectors/speak-for.js';
import type { ReportRunInput } from './report-run.command.js';
import { reportedOf } from './reported.js';
import { reportRun } from './report-run.js';

const [AT, NOW] = ['2026-03-10T02:00:00.000Z', '2026-03-10T02:05:00.000Z'];
const digest = 'a'.repeat(64);
const input: ReportRunInput = { collectorId: 'col-1', observedAt: AT, result: 'PASS', itemCount: 4, digest };

interface Given {
  readonly owner?: readonly Fact<EventType>[];
  readonly latest?: string;
}

const report =
  (change: Partial<ReportRunInput>, { owner = [registered(), enabled()], latest }: Given = {}) =>
  (state: Parameters<typeof reportRun>[1]) => {
    const known = requireCollector(
      replay(
        collector,
        owner.map((one) => recorded<CollectorFact>(one)),
      ),
      'col-1',
    );
    const asked = { ...input, ...change };
    const reported = reportedOf(asked, known, NOW);
    const observations = speakFor(asked.observations ?? [], known, new Map());
    return reportRun({ runId: 'run-1', collectorId: 'col-1', reported, observations }, state, known, latest);
  };
const refused = (change: Partial<ReportRunInput>, code: string, more: Given = {}) =>
  given(collectorRun).when(report(change, more)).thenRefused(code);
const facts = (change: Partial<ReportRunInput>, more: Given = {}) => report(change, more)({ is: 'ABSENT' });
const seen = (check: string, passed: boolean) => ({ check, passed, observed: 'seen' });

describe('report a run of an outside tool', () => {
  it('is recorded from start to end, as of when the tool looked', () => {
    const [start, end] = facts({});
    expect(start?.data).toMatchObject({ scheduledFor: AT, backfill: false });
    expect(end).toMatchObject({ data: { result: 'PASS', items: 4, failing: 0, digest }, effectiveAt: AT });
  });
  it('COL-1: a second run of one due instant', () =>
    given(collectorRun, started('run-1', AT), completed('run-1')).when(report({})).thenRefused('RUN_ALREADY_RECORDED'));
  it('COL-2: a secret in what was seen', () =>
    refused({ observations: [{ check: 'env', passed: true, observed: 'password=hunter22' }] }, 'SECRET_IN_PAYLOAD'));
  it('COL-3: a tool that could not look says nothing about the control', () => {
    const end = facts({ result: 'ERROR', errorClass: 'TIMEOUT' })[1];
    expect(end).toMatchObject({ ...failed('run-1'), effectiveAt: AT });
    refused({ result: 'ERROR' }, 'VALIDATION_FAILED');
  });
  it('COL-4: a FAIL is of the instant the tool looked', () =>
    expect(facts({ result: 'FAIL' })[1]).toMatchObject({
      data: { result: 'FAIL', failing: 1, observedAt: AT, controlIds: ['c-1'] },
      effectiveAt: AT,
    }));
  it('COL-4: checks speak for the controls they were mapped to', () => {
    const checks = [{ check: 'tls', controlId: 'c-1' }];
    const owner = [registered({ checks }), enabled()];
    const end = facts({ result: 'FAIL', observations: [seen('tls', false)] }, { owner })[1];
    expect(end?.data).toMatchObject({ observations: [{ check: 'tls', control: 'c-1', passed: false }] });
    refused({ observations: [seen('other', true)] }, 'VALIDATION_FAILED', { owner });
  });
  it('COL-4: a check that speaks for no control of it makes no run fail, and with it no control', () => {
    const checks = [{ check: 'tls', controlId: 'c-1' }];
    const owner = [registered({ checks }), enabled()];
    const observations = [seen('tls', true), seen('spelling', false)];
    const end = facts({ result: 'FAIL', observations }, { owner })[1];
    expect(end?.data).toMatchObject({ result: 'PASS', failing: 0 });
    expect(end?.data).toMatchObject({ observations: [{ check: 'tls', control: 'c-1', passed: true }] });
    // Without a line of its own the control is spoken for by the whole run, of which that check is a part.
    expect(facts({ result: 'FAIL', observations })[1]?.data).toMatchObject({ result: 'FAIL', failing: 1 });
  });
  it('COL-5: older than the newest run is a backfill', () => {
    const [start, end] = facts({}, { latest: '2026-03-10T03:00:00.000Z' });
    expect([start?.data, end?.data]).toMatchObject([{ backfill: true }, { backfill: true }]);
    expect(facts({}, { latest: '2026-03-10T01:00:00.000Z' })[0]?.data).toMatchObject({ backfill: false });
  });
  it('COL-6: paused, removed or not yet enabled', () => {
    refused({}, 'COLLECTOR_NOT_ENABLED', { owner: [registered()] });
    refused({}, 'COLLECTOR_NOT_ENABLED', { owner: [registered(), enabled(), paused()] });
    refused({}, 'COLLECTOR_NOT_ENABLED', { owner: [registered(), enabled(), removed()] });
  });
  it('only inbound collectors are reported to', () =>
    refused({}, 'VALIDATION_FAILED', { owner: [registered({ kind: 'git-history' }), enabled()] }));
  it('what is still to come, or contradicts itself, is refused', () => {
    refused({ observedAt: '2026-03-10T03:00:00.000Z' }, 'VALIDATION_FAILED');
    refused({ observations: [seen('a', false)] }, 'VALIDATION_FAILED');
    refused({ result: 'FAIL', observations: [seen('a', true)] }, 'VALIDATION_FAILED');
    refused({ observations: [seen('a', true), seen('a', true)] }, 'VALIDATION_FAILED');
    refused({ failingCount: 2 }, 'VALIDATION_FAILED');
    refused({ digest: 'none' }, 'VALIDATION_FAILED');
  });
});
