import type { CriterionStatus, Freshness, Health } from '@attestry/soc2';
import {
  controlHealth,
  countStatuses,
  coverageBp,
  criterionStatus,
  evidenceFreshness,
  readinessBp,
} from '@attestry/soc2';
import type { KnownCollector } from '../known-control/known-collector.projection.js';
import { hasOpenFailure } from '../known-control/known-collector.projection.js';
import type { KnownControl } from '../known-control/known-control.projection.js';
import { controlStateAt } from '../known-control/known-control.projection.js';
import type { KnownEvidence } from '../known-evidence/known-evidence.projection.js';

export interface PictureSources {
  readonly controls: readonly KnownControl[];
  readonly evidence: ReadonlyMap<string, readonly KnownEvidence[]>;
  readonly collectors: readonly KnownCollector[];
}

/** Controls against the criteria in scope, by the rules of domain 4.2, 4.3 and 4.5 at one instant. */
export interface ControlPicture {
  readonly readinessBp: number;
  readonly coverageBp: number;
  readonly unmet: readonly string[];
  /** Codes of active controls that no accepted evidence keeps fresh. */
  readonly withoutFreshEvidence: readonly string[];
}

interface Judged {
  readonly code: string;
  readonly active: boolean;
  readonly retired: boolean;
  readonly health: Health;
  readonly freshness: Freshness;
  readonly mappings: KnownControl['mappings'];
}

const accepted = (items: readonly KnownEvidence[]) =>
  items.flatMap(({ state, validFrom, validTo, acceptedAt }) =>
    state === 'ACCEPTED' && acceptedAt ? [{ validFrom, validTo, recordedAt: acceptedAt }] : [],
  );

const judge = (control: KnownControl, { evidence, collectors }: PictureSources, now: string): Judged[] => {
  const { id, promise, ownerRef, implementation, mappings } = control;
  if (!promise) return [];
  const proofs = accepted(evidence.get(id) ?? []);
  const freshness = evidenceFreshness({ ...promise, evidence: proofs, validAt: now, recordedAt: now });
  const state = controlStateAt(control, now);
  const health = controlHealth({
    state,
    hasOwner: ownerRef !== undefined,
    implementation,
    evidence: freshness,
    openMonitorFailure: hasOpenFailure(collectors, control),
  });
  const { code } = promise;
  return [{ code, active: state === 'ACTIVE', retired: state === 'RETIRED', health, freshness, mappings }];
};

const serves = ({ mappings }: Judged, criterion: string): boolean =>
  mappings.some((one) => one.criterion === criterion && one.role === 'PRIMARY');

const isFresh = ({ freshness }: Judged): boolean => freshness === 'FRESH' || freshness === 'EXPIRING';

export const controlPicture = (sources: PictureSources, criteria: readonly string[], now: string): ControlPicture => {
  const judged = sources.controls
    .flatMap((control) => judge(control, sources, now))
    // A draft counts, as promised and absent; a retired control is gone.
    .filter(({ retired }) => !retired);
  const primaries = (criterion: string): Judged[] => judged.filter((control) => serves(control, criterion));
  const statuses = new Map<string, CriterionStatus>(
    criteria.map((one) => [
      one,
      criterionStatus(
        true,
        primaries(one).map(({ health }) => health),
      ),
    ]),
  );
  const covered = criteria.filter((one) => primaries(one).some(({ active }) => active));
  return {
    readinessBp: readinessBp(countStatuses(statuses.values())) ?? 0,
    coverageBp: coverageBp(covered.length, criteria.length) ?? 0,
    unmet: criteria.filter((one) => statuses.get(one) === 'UNMET'),
    withoutFreshEvidence: judged.filter((one) => one.active && !isFresh(one)).map(({ code }) => code),
  };
};
