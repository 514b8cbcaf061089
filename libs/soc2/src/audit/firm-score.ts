import type { Day } from '../calendar/day.js';

export interface FirmFacts {
  readonly firmId: string;
  readonly verified: boolean;
  readonly licenceUntil: Day;
  readonly peerReviewUntil: Day;
  readonly independent: boolean;
  readonly socReportsIssued: number;
  readonly industry: 'SAME' | 'ADJACENT' | 'NONE';
  readonly freeInWindow: boolean;
  readonly observerSinceStep1: boolean;
  readonly lastPeerReviewClean: boolean;
  /** Ties go to the earlier invitation; undefined counts as last. */
  readonly invitedOn?: Day;
}

export type FirmEligibility =
  'ELIGIBLE' | 'AUDIT_FIRM_NOT_ACCREDITED' | 'ACCREDITATION_EXPIRES_BEFORE_REPORT' | 'AUDITOR_NOT_INDEPENDENT';

/** FRM-1 to FRM-3: verified, not lapsed today, dates through the planned report, independent. */
export const firmEligibility = (firm: FirmFacts, today: Day, plannedReport: Day): FirmEligibility => {
  const lasts = (day: Day): boolean => firm.licenceUntil >= day && firm.peerReviewUntil >= day;
  if (!firm.verified || !lasts(today)) return 'AUDIT_FIRM_NOT_ACCREDITED';
  if (!lasts(plannedReport)) return 'ACCREDITATION_EXPIRES_BEFORE_REPORT';
  return firm.independent ? 'ELIGIBLE' : 'AUDITOR_NOT_INDEPENDENT';
};

export interface FirmPoints {
  readonly socReports: number;
  readonly industry: number;
  readonly free: number;
  readonly observer: number;
  readonly peerReview: number;
  readonly total: number;
}

const INDUSTRY = { SAME: 30, ADJACENT: 15, NONE: 0 } as const;

const experience = (reports: number): number => {
  if (reports < 10) return 0;
  return reports < 50 ? 15 : 30;
};

/** 4.13, at most 100 points. */
export const firmPoints = (firm: FirmFacts): FirmPoints => {
  const parts = {
    socReports: experience(firm.socReportsIssued),
    industry: INDUSTRY[firm.industry],
    free: firm.freeInWindow ? 20 : 0,
    observer: firm.observerSinceStep1 ? 10 : 0,
    peerReview: firm.lastPeerReviewClean ? 10 : 0,
  };
  return { ...parts, total: Object.values(parts).reduce((sum, points) => sum + points, 0) };
};

const LAST = '9999-12-31';

const byInvitation = (a: FirmFacts, b: FirmFacts): number => {
  const [first, second] = [a.invitedOn ?? LAST, b.invitedOn ?? LAST];
  if (first === second) return 0;
  return first < second ? -1 : 1;
};

/** Best first; ties by invitation. Choosing any but the first needs a reason (FRM-7). */
export const rankFirms = (firms: readonly FirmFacts[]): { firmId: string; points: FirmPoints }[] =>
  [...firms]
    .sort((a, b) => firmPoints(b).total - firmPoints(a).total || byInvitation(a, b))
    .map((firm) => ({ firmId: firm.firmId, points: firmPoints(firm) }));
