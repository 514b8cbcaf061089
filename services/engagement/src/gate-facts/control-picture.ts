import { groupBy } from '@attestry/service-kit';
import type {
  ControlFacts,
  ControlState,
  CriterionStatus,
  Family,
  Freshness,
  Health,
  LackingControl,
  Shortfall,
} from '@attestry/soc2';
import {
  controlHealth,
  controlShortfalls,
  countStatuses,
  coverageBp,
  criterionStatus,
  evidenceFreshness,
  readinessBp,
} from '@attestry/soc2';
import type { KnownCollector } from '../known-collector/known-collector.projection.js';
import { hasOpenFailure } from '../known-collector/known-collector.projection.js';
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
  /** Controls that hold a criterion in scope back, with what each lacks. */
  readonly lacking: readonly LackingControl[];
}

/** What the picture is drawn from. */
export interface ControlDocuments {
  readonly controls: readonly KnownControl[];
  readonly evidence: readonly KnownEvidence[];
  readonly collectors: readonly KnownCollector[];
}

interface Proof {
  readonly controlIds: readonly string[];
  readonly validFrom: string;
  readonly validTo: string;
  readonly recordedAt: string;
}

interface Judged {
  readonly code: string;
  readonly ownerRef: string | undefined;
  readonly lacks: readonly Shortfall[];
  readonly family: Family;
  readonly state: ControlState;
  readonly health: Health;
  readonly freshness: Freshness;
  readonly mappings: KnownControl['mappings'];
}

export const stateAt = ({ approved, retiredFrom }: KnownControl, now: string): ControlState => {
  if (retiredFrom !== undefined && Date.parse(retiredFrom) <= Date.parse(now)) return 'RETIRED';
  return approved ? 'ACTIVE' : 'DRAFT';
};

const proofsOf = (evidence: readonly KnownEvidence[]): Map<string, Proof[]> => {
  const accepted = evidence.flatMap(({ state, controlIds, validFrom, validTo, acceptedAt: recordedAt }) =>
    state === 'ACCEPTED' && recordedAt !== undefined ? [{ controlIds, validFrom, validTo, recordedAt }] : [],
  );
  return groupBy(accepted, ({ controlIds }) => controlIds);
};

const judge = (
  control: KnownControl,
  proofs: readonly Proof[],
  collectors: readonly KnownCollector[],
  now: string,
): Judged[] => {
  const { id, promise, ownerRef, implementation, mappings } = control;
  if (!promise) return [];
  const { code, family, frequency } = promise;
  // The documents are those of a recorded instant, so that everything in them was recorded by then.
  const freshness = evidenceFreshness({ frequency, evidence: proofs, validAt: now });
  const state = stateAt(control, now);
  const facts: ControlFacts = {
    state,
    hasOwner: ownerRef !== undefined,
    implementation,
    evidence: freshness,
    openMonitorFailure: hasOpenFailure(collectors, { id, ...promise }),
  };
  const [health, lacks] = [controlHealth(facts), controlShortfalls(facts)];
  return [{ code, ownerRef, lacks, family, mappings, freshness, state, health }];
};

/** A draft counts, as promised and absent; a retired control is gone. */
const primariesOf = (controls: readonly Judged[], criterion: string): Judged[] =>
  controls.filter(
    ({ state, mappings }) =>
      state !== 'RETIRED' && mappings.some((one) => one.criterion === criterion && one.role === 'PRIMARY'),
  );

const holdsBack = ({ mappings }: Judged, statuses: ControlPicture['statuses']): boolean =>
  mappings.some(
    ({ criterion, role }) => role === 'PRIMARY' && ['UNMET', 'PARTIAL'].includes(statuses[criterion] ?? ''),
  );

const isFresh = ({ freshness }: Judged): boolean => freshness === 'FRESH' || freshness === 'EXPIRING';

/** The picture of all controls against the criteria in scope, at an instant. */
export const controlPicture = (
  { controls, evidence, collectors }: ControlDocuments,
  criteria: readonly string[],
  now: string,
): ControlPicture => {
  const proofs = proofsOf(evidence);
  const judged = controls.flatMap((control) => judge(control, proofs.get(control.id) ?? [], collectors, now));
  const active = judged.filter(({ state }) => state === 'ACTIVE');
  const inScope = active.filter(({ mappings }) => mappings.some(({ criterion }) => criteria.includes(criterion)));
  const healthsOf = (criterion: string): Health[] => primariesOf(judged, criterion).map(({ health }) => health);
  const statuses = Object.fromEntries(criteria.map((code) => [code, criterionStatus(true, healthsOf(code))]));
  const covered = criteria.filter((criterion) => primariesOf(active, criterion).length > 0);
  return {
    statuses,
    readinessBp: readinessBp(countStatuses(Object.values(statuses))) ?? 0,
    coverageBp: coverageBp(covered.length, criteria.length) ?? 0,
    unmet: criteria.filter((criterion) => statuses[criterion] === 'UNMET'),
    families: [...new Set(active.map(({ family }) => family))],
    lacking: judged
      .filter((control) => control.lacks.length > 0 && holdsBack(control, statuses))
      .map(({ code, ownerRef, lacks }) => ({ code, ownerRef, lacks })),
    withoutFreshEvidence: inScope.filter((control) => !isFresh(control)).map(({ code }) => code),
  };
};
