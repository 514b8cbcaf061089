import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { fieldworkEnded, fieldworkStarted, planned } from '../audit-engagement/audit.examples.js';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { markAuditDuration } from './mark-audit-duration.js';

const REQUESTS = [
  { state: 'OPEN' as const, kind: 'FOLLOW_UP' as const },
  { state: 'ACCEPTED' as const, kind: 'INITIAL' as const },
];
const mark =
  (now: string) =>
  (state: Parameters<typeof markAuditDuration>[2]): ReturnType<typeof markAuditDuration> =>
    markAuditDuration({ auditId: 'aud-1' }, { now }, state, REQUESTS);
const figures = (day: number) => ({ auditId: 'aud-1', engagementId: 'eng-1', day, openRequests: 1, followUps: 1 });
const warning = (day: number) =>
  fact('AuditDurationWarning.v1', figures(day), { effectiveAt: '2026-08-17T00:00:00.000Z' });
const exceeded = (day: number) =>
  fact('AuditDurationExceeded.v1', figures(day), { effectiveAt: '2026-09-05T00:00:00.000Z' });

const since = () => given(auditEngagement, planned(), fieldworkStarted('2026-07-06T09:00:00.000Z'));

describe('mark audit duration (4.12)', () => {
  it('8.8 warns on 2026-08-17, day 42, and would exceed on 2026-09-05, day 61', () => {
    since().when(mark('2026-08-16T23:59:59.000Z')).thenNothing();
    since().when(mark('2026-08-17T00:00:00.000Z')).then(warning(42));
    given(auditEngagement, planned(), fieldworkStarted('2026-07-06T09:00:00.000Z'), fieldworkEnded(), warning(42))
      .when(mark('2026-09-05T00:00:00.000Z'))
      .then(exceeded(61));
  });

  it('missed timers each fire once, in due order', () => {
    since().when(mark('2026-09-06T00:00:00.000Z')).then(warning(62), exceeded(62));
    given(auditEngagement, planned(), fieldworkStarted('2026-07-06T09:00:00.000Z'), warning(62), exceeded(62))
      .when(mark('2026-09-07T00:00:00.000Z'))
      .thenNothing();
  });

  it('nothing before fieldwork', () => {
    given(auditEngagement, planned()).when(mark('2027-01-01T00:00:00.000Z')).thenNothing();
    given(auditEngagement).when(mark('2027-01-01T00:00:00.000Z')).thenRefused('NOT_FOUND');
  });
});
