import type { ControlFacts, ControlState, CriterionStatus, Family, Freshness, Health } from '@attestry/soc2';
import {
  controlHealth,
  countStatuses,
  coverageBp,
  criterionStatus,
  evidenceFreshness,
  readinessBp,
} from '@attestry/soc2';
import type { KnownControl } from '../known-control/known-control.projection.js';
import type { KnownEvidence } from '../known-evidence/known-evidence.projection.js';

/** Controls and evidence seen through the rules of domain 4.2, 4.3 and 4.5 at one instant. */
export interface ControlPicture {
  /** Of every criterion in scope. */
  readonly statuses: Readonly<Record<string, CriterionStatus>>;
  readonly readinessBp: number;
  readonly coverageBp: number;
  readonly unmet: readonly string[];
  /** Families that have an ACTIVE control. */
  readonly families: readonly Family[];
  /** Codes of ACTIVE controls in scope that no accepted evidence keeps fresh. */
  readonly withoutFreshEvidence: readonly string[];
}

/** An accepted piece of evidence. */
export type Accepted = KnownEvidence & { readonly acceptedAt: string };

interface Judged {
  readonly code: string;
  readonly family: Family;
  readonly active: boolean;
  readonly health: Health;
  readonly freshness: Freshness;
  readonly mappings: KnownControl['mappings'];
}

export const stateAt = ({ approved, retiredFrom }: KnownControl, now: string): ControlState => {
  if (retiredFrom !== undefined && Date.parse(retiredFrom) <= Date.parse(now)) return 'RETIRED';
  return approved ? 'ACTIVE' : 'DRAFT';
};

const evidenceByControl = (evidence: readonly KnownEvidence[]): Map<string, Accepted[]> => {
  const found = new Map<string, Accepted[]>();
  for (const item of evidence) {
    const { acceptedAt } = item;
    if (item.state !== 'ACCEPTED' || acceptedAt === undefined) continue;
    for (const id of item.controlIds) found.set(id, [...(found.get(id) ?? []), { ...item, acceptedAt }]);
  }
  return found;
};

const judge = (control: KnownControl, evidence: readonly Accepted[], now: string): Judged[] => {
  const { promise, ownerRef, implementation, failing, mappings } = control;
  if (!promise) return [];
  const { code, family, frequency } = promise;
  const proofs = evidence.map(({ validFrom, validTo, acceptedAt: recordedAt }) => ({ validFrom, validTo, recordedAt }));
  const freshness = evidenceFreshness({ frequency, evidence: proofs, validAt: now, recordedAt: now });
  const state = stateAt(control, now);
  const facts: ControlFacts = {
    state,
    hasOwner: ownerRef !== undefined,
    implementation,
    evidence: freshness,
    openMonitorFailure: failing.length > 0,
  };
  return [{ code, family, mappings, freshness, active: state === 'ACTIVE', health: controlHealth(facts) }];
};

const primariesOf = (controls: readonly Judged[], criterion: string): Judged[] =>
  controls.filter(({ mappings }) => mappings.some((one) => one.criterion === criterion && one.role === 'PRIMARY'));

const isFresh = ({ freshness }: Judged): boolean => freshness === 'FRESH' || freshness === 'EXPIRING';

/** The picture of all controls against the criteria in scope, at an instant. */
export const controlPicture = (
  controls: readonly KnownControl[],
  evidence: readonly KnownEvidence[],
  criteria: readonly string[],
  now: string,
): ControlPicture => {
  const proofs = evidenceByControl(evidence);
  const judged = controls.flatMap((control) => judge(control, proofs.get(control.id) ?? [], now));
  const inScope = judged.filter(
    ({ active, mappings }) => active && mappings.some((one) => criteria.includes(one.criterion)),
  );
  const statusOf = (criterion: string): CriterionStatus =>
    criterionStatus(
      true,
      primariesOf(judged, criterion).map(({ health }) => health),
    );
  const statuses = Object.fromEntries(criteria.map((criterion) => [criterion, statusOf(criterion)]));
  const covered = criteria.filter((criterion) => primariesOf(judged, criterion).some(({ active }) => active));
  return {
    statuses,
    readinessBp: readinessBp(countStatuses(Object.values(statuses))) ?? 0,
    coverageBp: coverageBp(covered.length, criteria.length) ?? 0,
    unmet: criteria.filter((criterion) => statuses[criterion] === 'UNMET'),
    families: [...new Set(judged.filter(({ active }) => active).map(({ family }) => family))],
    withoutFreshEvidence: inScope.filter((control) => !isFresh(control)).map(({ code }) => code),
  };
};
