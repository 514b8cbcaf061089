import type { FirmFacts } from '@attestry/soc2';
import { addDays, dayOf, DEFAULT_CONSTANTS, industryNearness } from '@attestry/soc2';
import type { AuditFirmState } from '../audit-firm/audit-firm.js';
import type { FirmGrant } from '../auditor-grants/auditor-grants.js';
import type { KnownEngagement } from '../known-engagement/known-engagement.projection.js';
import { coverageEnd } from '../known-engagement/known-engagement.projection.js';

/** Services that end independence when they were given to the client (FRM-3). */
export const DEPENDENT_SERVICES: readonly string[] = ['IMPLEMENTATION', 'CONTROL_OWNERSHIP', 'MANAGEMENT'];

const NEVER = '0001-01-01';

const registerOf = (firm: AuditFirmState) =>
  firm.is === 'VERIFIED' || firm.is === 'LAPSED'
    ? firm
    : { licenceUntil: NEVER, peerReviewUntil: NEVER, peerReviewClean: false };

/** Declared, and nothing declared that ends independence (FRM-3). */
export const isIndependent = (grant: FirmGrant | undefined): boolean =>
  grant?.declared !== undefined && !grant.declared.services.some((service) => DEPENDENT_SERVICES.includes(service));

const invitation = (grant: FirmGrant | undefined, { step1LeftAt }: KnownEngagement) =>
  grant
    ? {
        observerSinceStep1: step1LeftAt === undefined || grant.invitedAt <= step1LeftAt,
        invitedOn: dayOf(grant.invitedAt),
      }
    : { observerSinceStep1: false };

export interface Candidate {
  readonly firmId: string;
  readonly firm: AuditFirmState;
  readonly grant: FirmGrant | undefined;
}

/** What eligibility and points of a firm depend on (4.13). */
export const firmFacts = (
  { firmId, firm, grant }: Candidate,
  engagement: KnownEngagement,
  industry: string | undefined,
): FirmFacts => {
  const { licenceUntil, peerReviewUntil, peerReviewClean } = registerOf(firm);
  const profile = firm.is === 'ABSENT' ? { industries: [], socReports: 0 } : firm;
  return {
    firmId,
    verified: firm.is === 'VERIFIED',
    licenceUntil,
    peerReviewUntil,
    lastPeerReviewClean: peerReviewClean,
    independent: isIndependent(grant),
    socReportsIssued: profile.socReports,
    industry: industryNearness(industry, profile.industries),
    freeInWindow: grant?.declared?.freeInWindow ?? false,
    ...invitation(grant, engagement),
  };
};

/** Day the report is planned for when nobody named one: the longest audit after what it covers, or after today. */
export const defaultReportDay = (engagement: KnownEngagement, today: string): string => {
  const end = coverageEnd(engagement);
  return addDays(end !== undefined && end > today ? end : today, DEFAULT_CONSTANTS.auditMaxDays);
};
