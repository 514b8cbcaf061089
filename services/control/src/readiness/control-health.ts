import type { ControlFacts, ControlState, Health, ImplementationState } from '@attestry/soc2';
import { controlHealth, evidenceFreshness } from '@attestry/soc2';
import type { ControlPromise } from '../control/control-promise.js';
import type { ControlDoc } from '../control-details/control.projection.js';
import { promiseAt } from '../control-details/version-at.js';
import type { KnownCollector } from '../known-collector/known-collector.projection.js';
import { hasOpenFailure } from '../known-collector/known-collector.projection.js';
import type { KnownEvidence } from '../known-evidence/known-evidence.projection.js';

/** The pair of instants a figure is about (domain 4.14). */
export interface Instants {
  /** Valid time. */
  readonly validAt: string;
  /** Recorded time; what was recorded later does not count. */
  readonly recordedAt: string;
}

/** State of the promise at a valid instant. */
export const controlStateAt = ({ activeFrom, retiredFrom }: ControlDoc, validAt: string): ControlState => {
  if (retiredFrom !== undefined && retiredFrom <= validAt) return 'RETIRED';
  return activeFrom !== undefined && activeFrom <= validAt ? 'ACTIVE' : 'DRAFT';
};

/** State of the implementation at a valid instant. */
export const implementationAt = ({ changes }: ControlDoc, validAt: string): ImplementationState =>
  changes.findLast(({ from }) => from <= validAt)?.state ?? 'NONE';

const accepted = (evidence: readonly KnownEvidence[]) =>
  evidence.flatMap(({ state, validFrom, validTo, acceptedAt }) =>
    state === 'ACCEPTED' && acceptedAt ? [{ validFrom, validTo, recordedAt: acceptedAt }] : [],
  );

/** What the health of a control depends on, from its document, its evidence and the collectors. */
export const controlFacts = (
  doc: ControlDoc,
  evidence: readonly KnownEvidence[],
  collectors: readonly KnownCollector[],
  instants: Instants,
): ControlFacts => ({
  state: controlStateAt(doc, instants.validAt),
  hasOwner: doc.ownerRef !== undefined,
  implementation: implementationAt(doc, instants.validAt),
  evidence: evidenceFreshness({
    frequency: promiseAt(doc, instants.validAt).frequency,
    evidence: accepted(evidence),
    ...instants,
  }),
  openMonitorFailure: hasOpenFailure(collectors, doc, instants.validAt),
});

/** A control with the state and health it has at a pair of instants (4.2). */
export interface AssessedControl {
  readonly doc: ControlDoc;
  /** What it promises at that valid instant. */
  readonly promise: ControlPromise;
  readonly state: ControlState;
  readonly facts: ControlFacts;
  readonly health: Health;
}

export const assessControl = (
  doc: ControlDoc,
  evidence: readonly KnownEvidence[],
  collectors: readonly KnownCollector[],
  instants: Instants,
): AssessedControl => {
  const facts = controlFacts(doc, evidence, collectors, instants);
  return { doc, promise: promiseAt(doc, instants.validAt), state: facts.state, facts, health: controlHealth(facts) };
};
