import { firmEligibility, firmPoints, rankFirms } from '@attestry/soc2';
import type { AuditFirmState } from '../audit-firm/audit-firm.js';
import type { AuditFirmDoc } from '../audit-firms/audit-firm.projection.js';
import type { FirmGrant } from '../auditor-grants/auditor-grants.js';
import type { KnownEngagement } from '../known-engagement/known-engagement.projection.js';
import type { AuditorCandidate } from './auditor-candidate.type.js';
import { defaultReportDay, firmFacts } from './firm-facts.js';

interface Question {
  readonly engagement: KnownEngagement;
  readonly grants: readonly FirmGrant[];
  readonly firms: ReadonlyMap<string, AuditFirmDoc>;
  readonly industry: string | undefined;
  readonly plannedReportOn: string | undefined;
  readonly today: string;
}

const stateOf = ({ state: is, ...doc }: AuditFirmDoc): AuditFirmState => {
  const { licenceUntil, peerReviewUntil, peerReviewClean } = doc;
  if (is === 'LISTED' || !licenceUntil || !peerReviewUntil) return { ...doc, is: 'LISTED' };
  return { ...doc, is, licenceUntil, peerReviewUntil, peerReviewClean: peerReviewClean ?? false };
};

/** Invited firms with eligibility and points, best first, eligible or not. */
export const candidatesOf = ({
  engagement,
  grants,
  firms,
  industry,
  today,
  ...question
}: Question): AuditorCandidate[] => {
  const report = question.plannedReportOn ?? defaultReportDay(engagement, today);
  const known = grants.flatMap((grant) => {
    const firm = firms.get(grant.firmId);
    if (!firm) return [];
    const { firmId, invitedAt } = grant;
    const facts = firmFacts({ firmId, firm: stateOf(firm), grant }, engagement, industry ?? undefined);
    return [{ facts, firmId, firm, invitedAt, declared: grant.declared !== undefined }];
  });
  const place = new Map(rankFirms(known.map(({ facts }) => facts)).map(({ firmId }, index) => [firmId, index]));
  return known
    .sort((a, b) => (place.get(a.firmId) ?? 0) - (place.get(b.firmId) ?? 0))
    .map(({ facts, ...candidate }) => ({
      ...candidate,
      eligibility: firmEligibility(facts, today, report),
      points: firmPoints(facts),
    }));
};
