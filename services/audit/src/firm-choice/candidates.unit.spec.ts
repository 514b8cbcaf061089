import { describe, expect, it } from '@jest/globals';
import type { AuditFirmDoc } from '../audit-firms/audit-firm.projection.js';
import { knownEngagementDoc } from '../known-engagement/known-engagement.examples.js';
import { candidatesOf } from './candidates.js';

const firm = (id: string, change: Partial<AuditFirmDoc>): [string, AuditFirmDoc] => [
  id,
  {
    id,
    state: 'VERIFIED',
    licenceNo: 'CPA',
    industries: ['TECH.SAAS'],
    socReports: 31,
    licenceUntil: '2027-12-31',
    peerReviewUntil: '2027-12-31',
    peerReviewClean: true,
    ...change,
  },
];
const grant = (firmId: string, invitedAt: string) => ({
  firmId,
  invitedAt,
  declared: { services: [], freeInWindow: true },
});

describe('auditor candidates (8.6)', () => {
  const candidates = candidatesOf({
    engagement: knownEngagementDoc(),
    grants: [
      grant('birch', '2025-12-01T00:00:00.000Z'),
      grant('cedar', '2025-11-01T00:00:00.000Z'),
      grant('alder', '2025-09-02T00:00:00.000Z'),
    ],
    firms: new Map([
      firm('alder', { industries: ['TECH.HOSTING'], socReports: 64 }),
      firm('birch', {}),
      firm('cedar', { state: 'LAPSED', socReports: 80, licenceUntil: '2025-11-30' }),
    ]),
    industry: 'TECH.SAAS',
    plannedReportOn: '2026-02-06',
    today: '2025-12-16',
  });

  it('Alder 85, Birch 75, and Cedar with its lapsed licence not eligible whatever its points', () => {
    expect(candidates.map(({ firmId, eligibility, points }) => [firmId, eligibility, points.total])).toEqual([
      ['cedar', 'AUDIT_FIRM_NOT_ACCREDITED', 90],
      ['alder', 'ELIGIBLE', 85],
      ['birch', 'ELIGIBLE', 75],
    ]);
  });

  it('shows the points by part', () => {
    expect(candidates[1]?.points).toEqual({
      socReports: 30,
      industry: 15,
      free: 20,
      observer: 10,
      peerReview: 10,
      total: 85,
    });
  });
});
