import type { AuditFirmState } from './audit-firm.js';

type Verified = Extract<AuditFirmState, { is: 'VERIFIED' | 'LAPSED' }>;

/** The three firms of the worked example (domain 8.6), seen by an organization of the industry TECH.SAAS. */
export const ALDER: Verified = {
  is: 'VERIFIED',
  licenceNo: 'CPA-1',
  industries: ['TECH.HOSTING'],
  socReports: 64,
  licenceUntil: '2027-12-31',
  peerReviewUntil: '2027-12-31',
  peerReviewClean: true,
};

export const BIRCH: Verified = { ...ALDER, licenceNo: 'CPA-2', industries: ['TECH.SAAS'], socReports: 31 };

export const CEDAR: Verified = { ...BIRCH, licenceNo: 'CPA-3', socReports: 80, licenceUntil: '2025-11-30' };
