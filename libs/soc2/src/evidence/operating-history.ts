import { toBp } from '../basis-points.js';
import { fromMs, toMs, type Instant } from '../calendar/instant.js';
import { DEFAULT_CONSTANTS } from '../constants.js';
import { stretchesOf, type HistoryState, type MonitorRun } from './history-stretches.js';

export interface HistoryInterval {
  readonly state: HistoryState;
  readonly from: Instant;
  readonly to: Instant;
}

export interface OperatingHistory {
  readonly windowSeconds: number;
  readonly passSeconds: number;
  readonly failSeconds: number;
  readonly unknownSeconds: number;
  readonly passBp: number;
  readonly unknownBp: number;
  readonly intervals: readonly HistoryInterval[];
  /** FAIL stretches longer than the tolerance. */
  readonly exceptionCandidates: readonly HistoryInterval[];
  /** Shorter FAIL stretches: listed, not exceptions. */
  readonly observations: readonly HistoryInterval[];
  /** UNKNOWN above UNKNOWN_SHARE_LIMIT. */
  readonly limitationCandidate: boolean;
}

export interface HistoryQuestion {
  readonly runs: readonly MonitorRun[];
  readonly from: Instant;
  readonly to: Instant;
  /** How long a passing run speaks for the control; 24 h for continuous ones. */
  readonly maxAgeSeconds: number;
  readonly toleranceSeconds?: number;
  readonly unknownShareLimitBp?: number;
}

const DEFAULT_TOLERANCE_SECONDS = 86_400;

/** 4.6. The figure supports, never replaces, the auditor's test. Tolerance is measured on whole failures, shares inside the window. */
export const operatingHistory = (question: HistoryQuestion): OperatingHistory => {
  const start = toMs(question.from);
  const end = toMs(question.to);
  const tolerance = (question.toleranceSeconds ?? DEFAULT_TOLERANCE_SECONDS) * 1000;
  const stretches = stretchesOf(question.runs, start, end, question.maxAgeSeconds * 1000);
  const inside = stretches.map((one) => {
    const from = Math.max(one.from, start);
    return { state: one.state, ms: one.to - from, from: fromMs(from), to: fromMs(one.to), whole: one.to - one.from };
  });
  const seconds = (state: HistoryState): number =>
    inside.filter((one) => one.state === state).reduce((sum, one) => sum + one.ms, 0) / 1000;
  const fails = (tooLong: boolean): HistoryInterval[] =>
    inside.filter((one) => one.state === 'FAIL' && one.whole > tolerance === tooLong).map(bare);
  const windowSeconds = (end - start) / 1000;
  const unknownBp = toBp(seconds('UNKNOWN'), windowSeconds);
  return {
    windowSeconds,
    passSeconds: seconds('PASS'),
    failSeconds: seconds('FAIL'),
    unknownSeconds: seconds('UNKNOWN'),
    passBp: toBp(seconds('PASS'), windowSeconds),
    unknownBp,
    intervals: inside.map(bare),
    exceptionCandidates: fails(true),
    observations: fails(false),
    limitationCandidate: unknownBp > (question.unknownShareLimitBp ?? DEFAULT_CONSTANTS.unknownShareLimitBp),
  };
};

const bare = ({ state, from, to }: HistoryInterval): HistoryInterval => ({ state, from, to });
