import { toMs, type Instant } from '../calendar/instant.js';
import type { Frequency } from '../vocabulary.js';
import { FRESHNESS_RULES, PROCEDURE_RULE, type FreshnessRule } from './freshness-table.js';

/** Worst first. */
export const FRESHNESSES = ['MISSING', 'STALE', 'EXPIRING', 'FRESH'] as const;
export type Freshness = (typeof FRESHNESSES)[number];

/** An accepted item of evidence; `recordedAt` is when its acceptance was recorded. */
export interface AcceptedEvidence {
  readonly validFrom: Instant;
  readonly validTo: Instant;
  readonly recordedAt: Instant;
}

/** Something that happened and that a PER_OCCURRENCE control must show it acted on. */
export interface EvidencedOccurrence {
  readonly occurredAt: Instant;
  readonly evidenced: boolean;
}

export interface FreshnessQuestion {
  readonly frequency: Frequency;
  readonly evidence: readonly AcceptedEvidence[];
  readonly occurrences?: readonly EvidencedOccurrence[];
  /** Valid time asked about. */
  readonly validAt: Instant;
  /** Only evidence recorded until then counts; all that is given, when absent. */
  readonly recordedAt?: Instant;
}

const aged = (from: number, at: number, rule: FreshnessRule): Freshness => {
  const until = from + rule.maxAgeMs;
  if (at > until) return 'STALE';
  return at > until - rule.warningMs ? 'EXPIRING' : 'FRESH';
};

const worst = (all: readonly Freshness[]): Freshness => FRESHNESSES.find((one) => all.includes(one)) ?? 'FRESH';

/** 4.5. A PER_OCCURRENCE control owes proof of each occurrence within 7 days; with none owed, its latest proof counts 380 days. */
export const evidenceFreshness = (question: FreshnessQuestion): Freshness => {
  const at = toMs(question.validAt);
  const until = question.recordedAt === undefined ? Infinity : toMs(question.recordedAt);
  const known = question.evidence.filter((item) => toMs(item.validFrom) <= at && toMs(item.recordedAt) <= until);
  if (known.length === 0) return 'MISSING';
  const latest = Math.max(...known.map((item) => toMs(item.validTo)));
  if (question.frequency !== 'PER_OCCURRENCE') return aged(latest, at, FRESHNESS_RULES[question.frequency]);
  const owed = (question.occurrences ?? []).filter((one) => !one.evidenced && toMs(one.occurredAt) <= at);
  return worst([
    ...owed.map((one) => aged(toMs(one.occurredAt), at, FRESHNESS_RULES.PER_OCCURRENCE)),
    ...(owed.length === 0 ? [aged(latest, at, PROCEDURE_RULE)] : []),
  ]);
};
