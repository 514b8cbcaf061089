import type { CriterionCode } from '../catalogue/criteria.js';
import type { ControlConclusion } from './control-conclusion.js';

export const COMPENSATION_REASON_MIN = 40;

/** What AL records to let one control stand in for a failed primary of a criterion. */
export interface CompensationClaim {
  readonly criterion: CriterionCode;
  readonly reason: string;
  readonly by: {
    /** Criteria the compensating control is mapped to, in either role. */
    readonly mappedTo: readonly CriterionCode[];
    readonly conclusion: ControlConclusion;
    /** Effective at the date (Type 1) or over the whole period (Type 2), without a change of its design in it. */
    readonly wholePeriod: boolean;
  };
}

export type CompensationVerdict = 'FITS' | 'COMPENSATION_NOT_MAPPED' | 'COMPENSATION_NOT_EFFECTIVE' | 'REASON_REQUIRED';

/** 4.8. Only EFFECTIVE (or IMPLEMENTED in a Type 1) compensates; an exception of its own is not enough. */
export const checkCompensation = ({ criterion, reason, by }: CompensationClaim): CompensationVerdict => {
  if (!by.mappedTo.includes(criterion)) return 'COMPENSATION_NOT_MAPPED';
  const effective = by.conclusion === 'EFFECTIVE' || by.conclusion === 'IMPLEMENTED';
  if (!effective || !by.wholePeriod) return 'COMPENSATION_NOT_EFFECTIVE';
  return reason.trim().length >= COMPENSATION_REASON_MIN ? 'FITS' : 'REASON_REQUIRED';
};
