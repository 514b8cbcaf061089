import type { Opinion } from '../audit/opinion.js';
import type { ReportValidity } from './validity.js';

export type BadgeVerdict = 'FITS' | 'BADGE_NO_VALID_REPORT' | 'BADGE_OPINION_NOT_ELIGIBLE';

/** TRU-1, TRU-2 for the latest report; undefined when there is none or it was recalled. */
export const checkBadge = (latest: { validity: ReportValidity; opinion: Opinion } | undefined): BadgeVerdict => {
  if (latest === undefined || latest.validity === 'EXPIRED') return 'BADGE_NO_VALID_REPORT';
  return latest.opinion === 'ADVERSE' || latest.opinion === 'DISCLAIMER' ? 'BADGE_OPINION_NOT_ELIGIBLE' : 'FITS';
};
