import { describe, expect, it } from '@jest/globals';
import type { EventData, EventType, Fact } from '@attestry/contracts';
import { exampleOf, fact, serviceOf } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { CALENDAR_KINDS } from './calendar-date.js';
import { calendarDates } from './calendar-date.projection.js';
import { byDay, entryOf } from './calendar-entry.js';
import { entryWords } from './entry-words.js';
import { freshnessEnds } from './freshness-ends.js';

const NOW = '2026-09-15T10:00:00.000Z';
const example = <T extends EventType>(type: T, change: Partial<EventData<T>> = {}): Fact<EventType> =>
  fact<EventType>(type, { ...exampleOf(type), ...change });
const docsAfter = (...facts: Fact<EventType>[]) => [...projected(calendarDates, ...facts).values()];
const entriesAfter = (...facts: Fact<EventType>[]) =>
  docsAfter(...facts)
    .flatMap((doc) => entryOf(doc, NOW) ?? [])
    .sort(byDay);
const days = (...facts: Fact<EventType>[]) => entriesAfter(...facts).map(({ what, day, state }) => [what, day, state]);

const issued = example('ReportIssued.v1', {
  ...{ reportId: 'rep-2', engagementId: 'eng-2', reportDate: '2026-08-21', validUntil: '2027-08-21' },
});

describe('dates of the calendar (Q25)', () => {
  it('come from every service', () => {
    expect([...new Set(calendarDates.on.map(serviceOf))].sort()).toEqual([
      ...['audit', 'control', 'engagement', 'evidence', 'risk'],
    ]);
  });

  it('8.9 of a report: issued, expiring, expired, and none of the last two once another stands in its place', () => {
    expect(days(issued)).toEqual([
      ['REPORT_ISSUED', '2026-08-21', 'DONE'],
      ['REPORT_EXPIRING', '2027-05-23', 'DUE'],
      ['REPORT_EXPIRES', '2027-08-21', 'DUE'],
    ]);
    const superseded = example('ReportSuperseded.v1', { reportId: 'rep-2' });
    expect(days(issued, superseded)).toEqual([['REPORT_ISSUED', '2026-08-21', 'DONE']]);
  });

  it('8.9 of a successor: its period, and the gap that is forecast until other dates are set', () => {
    const set = example('ObservationPeriodSet.v1', {
      ...{ engagementId: 'eng-3', start: '2026-07-01', endExclusive: '2027-07-01' },
    });
    const gap = example('ReportCoverageGapForecast.v1', {
      ...{ engagementId: 'eng-3', gapDays: 9, validUntil: '2027-08-21', periodEnd: '2027-06-30' },
    });
    const forecast = [
      ['PERIOD_START', '2026-07-01', 'PASSED'],
      ['PERIOD_END', '2027-06-30', 'DUE'],
      ['COVERAGE_GAP', '2027-08-21', 'DUE'],
    ];
    expect(days(set, gap)).toEqual(forecast);
    expect(entryWords(entriesAfter(set, gap)[2] ?? { what: '' })).toBe('No valid report from here, days forecast: 9');
    expect(days(set, gap, set)).toEqual(forecast.slice(0, 2));
    expect(days(set, gap, example('EngagementWithdrawn.v1', { engagementId: 'eng-3' }))).toEqual([]);
  });

  it('a due that is moved keeps its entry, a due that is past is overdue, one that is settled is done', () => {
    const planned = example('RemediationPlanned.v1', { itemId: 'rem-1', dueOn: '2026-09-14', criteria: ['CC6.2'] });
    const moved = example('RemediationRescheduled.v1', { itemId: 'rem-1', from: '2026-09-14', to: '2026-09-15' });
    expect(entriesAfter(planned)).toMatchObject([{ uid: 'remediation-rem-1', day: '2026-09-14', state: 'OVERDUE' }]);
    expect(entriesAfter(planned, moved)).toMatchObject([{ uid: 'remediation-rem-1', day: '2026-09-15', state: 'DUE' }]);
    const done = example('RemediationReportedDone.v1', { itemId: 'rem-1' });
    expect(entriesAfter(planned, moved, done)).toMatchObject([{ day: '2026-09-15', state: 'DONE', detail: 'CC6.2' }]);
    const rejected = example('RemediationRejected.v1', { itemId: 'rem-1' });
    expect(entriesAfter(planned, done, rejected)).toMatchObject([{ day: '2026-09-14', state: 'OVERDUE' }]);
  });

  it('MON-4 MON-5 a waived or cancelled obligation is called off', () => {
    const scheduled = example('ObligationScheduled.v1', { obligationId: 'ob-1', kind: 'REAUDIT', dueOn: '2027-06-21' });
    expect(days(scheduled)).toEqual([['REAUDIT', '2027-06-21', 'DUE']]);
    for (const type of ['ObligationWaived.v1', 'ObligationCancelled.v1'] as const)
      expect(days(scheduled, example(type, { obligationId: 'ob-1' }))).toEqual([]);
    expect(days(scheduled, example('ObligationFulfilled.v1', { obligationId: 'ob-1' }))).toEqual([
      ['REAUDIT', '2027-06-21', 'DONE'],
    ]);
  });

  it('of evidence: one date a control, that of the piece which lasts longest', () => {
    const piece = (evidenceId: string, controlIds: string[], freshUntil: string) => [
      example('EvidenceSubmitted.v1', { evidenceId, controlIds }),
      example('EvidenceAccepted.v1', { evidenceId, freshUntil }),
    ];
    const facts = [
      ...piece('e-1', ['c-1', 'c-2'], '2026-10-01T00:00:00.000Z'),
      ...piece('e-2', ['c-1'], '2026-11-01T00:00:00.000Z'),
    ];
    const ends = (...more: Fact<EventType>[]) =>
      freshnessEnds(docsAfter(...facts, ...more), NOW).map(({ uid, day }) => [uid, day]);
    expect(ends()).toEqual([
      ['evidence-of-c-1', '2026-11-01'],
      ['evidence-of-c-2', '2026-10-01'],
    ]);
    expect(ends(example('EvidenceWithdrawn.v1', { evidenceId: 'e-2' }))).toEqual([
      ['evidence-of-c-1', '2026-10-01'],
      ['evidence-of-c-2', '2026-10-01'],
    ]);
  });

  it('every date has a kind of the list and words of its own', () => {
    const facts = calendarDates.on.map((type) => example(type as EventType));
    for (const { kind, what, detail } of docsAfter(...facts)) {
      expect(CALENDAR_KINDS).toContain(kind);
      expect(entryWords({ what, ...(detail ? { detail } : {}) })).not.toMatch(/^[A-Z_]+(:|$)/);
    }
  });
});
