import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firmEligibility, firmPoints, rankFirms, type FirmFacts } from './firm-score.js';

const alder: FirmFacts = {
  firmId: 'alder',
  verified: true,
  licenceUntil: '2027-12-31',
  peerReviewUntil: '2027-12-31',
  independent: true,
  socReportsIssued: 64,
  industry: 'ADJACENT',
  freeInWindow: true,
  observerSinceStep1: true,
  lastPeerReviewClean: true,
  invitedOn: '2025-09-02',
};
const birch: FirmFacts = {
  ...alder,
  firmId: 'birch',
  socReportsIssued: 31,
  industry: 'SAME',
  observerSinceStep1: false,
  invitedOn: '2025-12-01',
};
const cedar: FirmFacts = { ...birch, firmId: 'cedar', socReportsIssued: 80, licenceUntil: '2025-11-30' };

describe('choice of audit firm (4.13)', () => {
  it('8.6 Alder has 85 points, Birch 75', () => {
    expect(firmPoints(alder)).toEqual({
      socReports: 30,
      industry: 15,
      free: 20,
      observer: 10,
      peerReview: 10,
      total: 85,
    });
    expect(firmPoints(birch).total).toBe(75);
    expect(rankFirms([birch, alder]).map(({ firmId }) => firmId)).toEqual(['alder', 'birch']);
  });

  it.each([
    [9, 0],
    [10, 15],
    [49, 15],
    [50, 30],
  ])('%i reports issued give %i points', (socReportsIssued, points) => {
    expect(firmPoints({ ...alder, socReportsIssued }).socReports).toBe(points);
  });

  it.each<[string, FirmFacts, string]>([
    ['Alder', alder, 'ELIGIBLE'],
    ['Cedar, lapsed', cedar, 'AUDIT_FIRM_NOT_ACCREDITED'],
    ['never verified', { ...alder, verified: false }, 'AUDIT_FIRM_NOT_ACCREDITED'],
    ['lapsing before the report', { ...alder, peerReviewUntil: '2026-02-05' }, 'ACCREDITATION_EXPIRES_BEFORE_REPORT'],
    ['built our controls', { ...alder, independent: false }, 'AUDITOR_NOT_INDEPENDENT'],
  ])('FRM-1 FRM-2 FRM-3 %s', (_, firm, verdict) => {
    expect(firmEligibility(firm, '2025-12-16', '2026-02-06')).toBe(verdict);
  });

  it('ties go to the earlier invitation, no invitation comes last', () => {
    const { invitedOn: _, ...uninvited } = { ...alder, firmId: 'late' };
    const early = { ...alder, firmId: 'early', invitedOn: '2025-09-01' };
    expect(rankFirms([uninvited, alder, early]).map(({ firmId }) => firmId)).toEqual(['early', 'alder', 'late']);
  });

  it('4.13 points lie between 0 and 100', () => {
    const firm = fc.record({
      socReportsIssued: fc.nat(),
      industry: fc.constantFrom('SAME' as const, 'ADJACENT' as const, 'NONE' as const),
      freeInWindow: fc.boolean(),
      observerSinceStep1: fc.boolean(),
      lastPeerReviewClean: fc.boolean(),
    });
    fc.assert(
      fc.property(firm, (facts) => {
        const { total } = firmPoints({ ...alder, ...facts });
        expect(total >= 0 && total <= 100 && total % 5 === 0).toBe(true);
      }),
    );
  });
});
