/** Version of the decision rules; stored with every computed result (domain 4). */
export const RULE_SET = 1;

/** Tunable numbers of domain 0. Shares in basis points or percent as the name says, the rest in the named unit. */
export interface RuleConstants {
  readonly riskAppetite: number;
  readonly readinessGateStep3Bp: number;
  readonly readinessGateStep5Bp: number;
  readonly tolerableDeviationPercent: number;
  readonly pervasiveSharePercent: number;
  readonly pervasiveSeries: number;
  readonly unknownShareLimitBp: number;
  readonly lateEvidenceDays: number;
  readonly type2MinMonths: number;
  readonly type2MaxMonths: number;
  readonly reportValidityMonths: number;
  readonly reportExpiringDays: number;
  readonly bridgeMaxMonths: number;
  readonly auditMinDays: number;
  readonly auditMaxDays: number;
  readonly pbcDueBusinessDays: number;
  readonly subjectClockSkewMinutes: number;
  readonly acceptanceMaxMonthsLow: number;
  readonly acceptanceMaxMonthsModerate: number;
  readonly acceptanceMaxMonthsHigh: number;
  readonly acceptanceMaxMonthsCritical: number;
  readonly carryForwardMaxMonths: number;
}

type Row = readonly [value: number, min: number, max: number];

const ROWS: Readonly<Record<keyof RuleConstants, Row>> = {
  riskAppetite: [6, 1, 25],
  readinessGateStep3Bp: [9000, 5000, 10000],
  readinessGateStep5Bp: [9500, 5000, 10000],
  tolerableDeviationPercent: [10, 0, 20],
  pervasiveSharePercent: [25, 10, 50],
  pervasiveSeries: [4, 2, 9],
  unknownShareLimitBp: [500, 0, 2000],
  lateEvidenceDays: [14, 0, 60],
  type2MinMonths: [3, 1, 6],
  type2MaxMonths: [12, 6, 18],
  reportValidityMonths: [12, 12, 12],
  reportExpiringDays: [90, 30, 180],
  bridgeMaxMonths: [3, 1, 3],
  auditMinDays: [14, 7, 30],
  auditMaxDays: [61, 30, 120],
  pbcDueBusinessDays: [5, 1, 15],
  subjectClockSkewMinutes: [5, 0, 15],
  acceptanceMaxMonthsLow: [12, 1, 12],
  acceptanceMaxMonthsModerate: [12, 1, 12],
  acceptanceMaxMonthsHigh: [6, 1, 12],
  acceptanceMaxMonthsCritical: [3, 1, 12],
  carryForwardMaxMonths: [12, 6, 12],
};

const NAMES = Object.keys(ROWS) as (keyof RuleConstants)[];
const column = (pick: (row: Row) => number) =>
  Object.fromEntries(NAMES.map((name) => [name, pick(ROWS[name])])) as unknown as RuleConstants;

/** Defaults of domain 0. */
export const DEFAULT_CONSTANTS: RuleConstants = Object.freeze(column((row) => row[0]));

/** Inclusive ranges a tenant or firm may choose from. */
export const CONSTANT_RANGES = Object.freeze({ min: column((row) => row[1]), max: column((row) => row[2]) });

/** Names of the constants that are not whole numbers inside their range; empty when all are. */
export const constantsOutOfRange = (constants: Partial<RuleConstants>): (keyof RuleConstants)[] =>
  NAMES.filter((name) => {
    const value = constants[name];
    if (value === undefined) return false;
    return !Number.isInteger(value) || value < CONSTANT_RANGES.min[name] || value > CONSTANT_RANGES.max[name];
  });
