import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

const ids = { reportId: 'rep-1', auditId: 'aud-1' };
const issuedIds = { reportId: 'rep-1', engagementId: 'eng-1' };

/** Facts for specs: a valid example, changed where a case needs it. */
export const reportDrafted = (change: Partial<EventData<'ReportDrafted.v1'>> = {}): Fact<'ReportDrafted.v1'> =>
  fact('ReportDrafted.v1', { ...ids, digest: 'd'.repeat(64), sections: ['AUDITOR_REPORT'], ...change });

export const opinionDecided = (change: Partial<EventData<'OpinionDecided.v1'>> = {}): Fact<'OpinionDecided.v1'> =>
  fact('OpinionDecided.v1', {
    ...ids,
    kind: 'UNQUALIFIED',
    criteria: [],
    categories: [],
    signatoryRef: 'a-01',
    ...change,
  });

export const reportIssued = (change: Partial<EventData<'ReportIssued.v1'>> = {}): Fact<'ReportIssued.v1'> =>
  fact('ReportIssued.v1', {
    ...ids,
    engagementId: 'eng-1',
    type: 'TYPE_1',
    opinion: 'UNQUALIFIED',
    reportDate: '2026-02-06',
    validUntil: '2027-02-06',
    coverageEnd: '2025-12-31',
    categories: ['SECURITY'],
    digest: 'd'.repeat(64),
    deviations: 0,
    ...change,
  });

export const reportExpiring = (): Fact<'ReportExpiring.v1'> =>
  fact('ReportExpiring.v1', { ...issuedIds, validUntil: '2027-02-06' }, { effectiveAt: '2026-11-08T00:00:00.000Z' });

export const reportExpired = (): Fact<'ReportExpired.v1'> =>
  fact('ReportExpired.v1', { ...issuedIds, validUntil: '2027-02-06' }, { effectiveAt: '2027-02-06T00:00:00.000Z' });

export const reportSuperseded = (byReportId = 'rep-2'): Fact<'ReportSuperseded.v1'> =>
  fact('ReportSuperseded.v1', { ...issuedIds, byReportId });

export const reportRecalled = (reason: string): Fact<'ReportRecalled.v1'> =>
  fact('ReportRecalled.v1', { ...issuedIds, reason });
