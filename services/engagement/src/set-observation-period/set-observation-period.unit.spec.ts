import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import {
  asOfDateSet,
  auditStarted,
  completed,
  opened,
  periodSet,
  typeDecided,
} from '../engagement/engagement.examples.js';
import type { EngagementState } from '../engagement/engagement.js';
import { engagement } from '../engagement/engagement.js';
import { engagementDoc } from '../engagement-view/engagement.doc.examples.js';
import { stateOf } from '../spec-support/state-of.js';
import type { Surroundings } from './set-observation-period.js';
import { setObservationPeriod } from './set-observation-period.js';

const first = stateOf(
  engagement,
  opened(),
  typeDecided('TYPE_1'),
  asOfDateSet('2025-12-31'),
  auditStarted(),
  completed(),
);
const ALONE: Surroundings = {
  predecessor: engagement.initial,
  others: [],
  validUntil: undefined,
  monitoring: { is: 'ABSENT' },
};
const set =
  (start: string, end: string, surroundings: Partial<Surroundings> = {}, gapReason?: string) =>
  (state: EngagementState) =>
    setObservationPeriod({ engagementId: 'eng-1', start, end, ...(gapReason ? { gapReason } : {}) }, state, {
      ...ALONE,
      ...surroundings,
    });
const TYPE_2 = [opened(), typeDecided('TYPE_2')];

describe('set observation period', () => {
  it('the 181 days of the worked example, starting the day after the as-of date (ENG-5)', () => {
    given(engagement, ...TYPE_2)
      .when(set('2026-01-01', '2026-06-30', { predecessor: first }))
      .then(periodSet('2026-01-01', '2026-07-01'));
  });

  it('ENG-3 row 12: not of a Type 1', () => {
    given(engagement, opened(), typeDecided('TYPE_1'))
      .when(set('2026-01-01', '2026-06-30'))
      .thenRefused('DATES_DO_NOT_FIT_TYPE');
  });

  it('ENG-4 row 13: 3 to 12 months', () => {
    given(engagement, ...TYPE_2)
      .when(set('2026-01-01', '2026-02-28'))
      .thenRefused('PERIOD_TOO_SHORT', { rule: 'ENG-4' });
    given(engagement, ...TYPE_2)
      .when(set('2026-01-01', '2027-01-01'))
      .thenRefused('PERIOD_TOO_LONG');
    given(engagement, ...TYPE_2)
      .when(set('2026-01-01', '2026-03-31'))
      .then(periodSet('2026-01-01', '2026-04-01'));
  });

  it('ENG-5 row 14: never inside the predecessor’s time, and a gap needs a reason', () => {
    const after = { predecessor: first };
    given(engagement, ...TYPE_2)
      .when(set('2025-12-31', '2026-06-30', after))
      .thenRefused('PERIOD_OVERLAPS_PREDECESSOR', { rule: 'ENG-5' });
    given(engagement, ...TYPE_2)
      .when(set('2026-01-02', '2026-06-30', after))
      .thenRefused('PERIOD_GAP_UNEXPLAINED', { rule: 'ENG-5' });
    const gap = { engagementId: 'eng-1', start: '2026-01-02', endExclusive: '2026-07-01', gapReason: 'Holiday.' };
    given(engagement, ...TYPE_2)
      .when(set('2026-01-02', '2026-06-30', after, 'Holiday.'))
      .then(fact('ObservationPeriodSet.v1', gap));
  });

  it('ENG-5 nor over the period of any completed cycle, whoever follows whom', () => {
    const done = engagementDoc({
      id: 'eng-0',
      state: 'COMPLETED',
      type: 'TYPE_2',
      period: { start: '2026-01-01', endExclusive: '2026-07-01' },
    });
    given(engagement, ...TYPE_2)
      .when(set('2026-06-30', '2026-12-31', { others: [done] }))
      .thenRefused('PERIOD_OVERLAPS_PREDECESSOR', { rule: 'ENG-5', covered: 'eng-0' });
    given(engagement, ...TYPE_2)
      .when(set('2026-07-01', '2026-12-31', { others: [done] }))
      .then(periodSet('2026-07-01', '2027-01-01'));
  });

  it('ENG-1 not over another active period', () => {
    const other = engagementDoc({
      id: 'eng-0',
      type: 'TYPE_2',
      period: { start: '2026-06-01', endExclusive: '2027-01-01' },
    });
    given(engagement, ...TYPE_2)
      .when(set('2026-01-01', '2026-06-30', { others: [other] }))
      .thenRefused('ENGAGEMENT_DATES_OVERLAP', { rule: 'ENG-1' });
  });

  it('ENG-6 row 15: not once the audit has begun', () => {
    given(engagement, ...TYPE_2, periodSet(), auditStarted())
      .when(set('2026-01-01', '2026-09-30'))
      .thenRefused('ENGAGEMENT_DATES_LOCKED', { rule: 'ENG-6' });
  });

  it('MON-1 not once the period is locked, though the audit has not begun', () => {
    const monitoring = { is: 'LOCKED', start: '2026-01-01', endExclusive: '2026-07-01' } as const;
    given(engagement, ...TYPE_2, periodSet())
      .when(set('2026-01-01', '2026-09-30', { monitoring }))
      .thenRefused('PERIOD_LOCKED', { rule: 'MON-1' });
    given(engagement, ...TYPE_2, periodSet())
      .when(set('2026-01-01', '2026-09-30', { monitoring: { ...monitoring, is: 'OPEN' } }))
      .then(periodSet('2026-01-01', '2026-10-01'));
  });

  it('4.10: forecasts the 9 days without a report of the worked example, and none when the audit fits', () => {
    const forecast = { engagementId: 'eng-1', gapDays: 9, validUntil: '2027-08-21', periodEnd: '2027-06-30' };
    given(engagement, ...TYPE_2)
      .when(set('2026-07-01', '2027-06-30', { validUntil: '2027-08-21' }))
      .then(periodSet('2026-07-01', '2027-07-01'), fact('ReportCoverageGapForecast.v1', forecast));
    given(engagement, ...TYPE_2)
      .when(set('2026-07-01', '2027-06-21', { validUntil: '2027-08-21' }))
      .then(periodSet('2026-07-01', '2027-06-22'));
  });
});
