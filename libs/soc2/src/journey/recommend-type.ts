import { DEFAULT_CONSTANTS } from '../constants.js';
import type { ReportType } from '../vocabulary.js';

export const TYPE_RECOMMENDATIONS = ['TYPE_2_DIRECT', 'TYPE_1_ONLY', 'TYPE_1_THEN_TYPE_2'] as const;
export type TypeRecommendation = (typeof TYPE_RECOMMENDATIONS)[number];

export type TypeAdvisory =
  'TYPE_1_AS_INTERIM' | 'PERIOD_MUST_RUN_FIRST' | 'RECONSIDER_IN_12_MONTHS' | 'TYPE_2_WITHIN_12_MONTHS';

/** The row of 4.1 that fired. */
export type TypeRule = 'CLIENT_NEEDS_TYPE_2_NOW' | 'TYPE_2_NEVER_NEEDED' | 'TYPE_2_LATER';

export interface TypeAnswers {
  readonly clientNeedsType2Now: boolean;
  readonly everNeedsType2: boolean;
  readonly sensitivity: 'LOW' | 'MODERATE' | 'HIGH';
  /** Days until a report is needed. */
  readonly urgencyDays: number;
  /** Months for which the controls already have a history. */
  readonly historyMonths: number;
}

const INTERIM_WHEN_NEEDED_WITHIN_DAYS = 120;

/** 4.1: first row that holds. */
export const recommendType = (
  answers: TypeAnswers,
  type2MinMonths = DEFAULT_CONSTANTS.type2MinMonths,
): { recommendation: TypeRecommendation; rule: TypeRule; advisories: TypeAdvisory[] } => {
  if (answers.clientNeedsType2Now) {
    const advisories: TypeAdvisory[] = [];
    if (answers.urgencyDays < INTERIM_WHEN_NEEDED_WITHIN_DAYS) advisories.push('TYPE_1_AS_INTERIM');
    if (answers.historyMonths < type2MinMonths) advisories.push('PERIOD_MUST_RUN_FIRST');
    return { recommendation: 'TYPE_2_DIRECT', rule: 'CLIENT_NEEDS_TYPE_2_NOW', advisories };
  }
  if (!answers.everNeedsType2 && answers.sensitivity !== 'HIGH') {
    return { recommendation: 'TYPE_1_ONLY', rule: 'TYPE_2_NEVER_NEEDED', advisories: ['RECONSIDER_IN_12_MONTHS'] };
  }
  return {
    recommendation: 'TYPE_1_THEN_TYPE_2',
    rule: 'TYPE_2_LATER',
    advisories: answers.sensitivity === 'HIGH' ? ['TYPE_2_WITHIN_12_MONTHS'] : [],
  };
};

/** ENG-7: the type a recommendation starts with; another one needs a reason. */
export const recommendedFirstType = (recommendation: TypeRecommendation): ReportType =>
  recommendation === 'TYPE_2_DIRECT' ? 'TYPE_2' : 'TYPE_1';
