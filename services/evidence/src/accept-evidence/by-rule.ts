import type { CollectorState } from '../collector/collector.js';
import type { CollectorRunState } from '../collector-run/collector-run.js';
import type { EvidenceState } from '../evidence/evidence.js';

/** What a collector says of a piece of evidence. */
export interface Origin {
  readonly collector: CollectorState;
  /** The run it speaks of; absent when it names none. */
  readonly run?: CollectorRunState;
}

/**
 * Why a piece of evidence cannot be accepted by rule, if so: the rule holds for what a healthy collector brought of controls that
 * its run did not see failing, and not for what came after a lock, which an auditor asked for and a person answers (EVD-1, EVD-7).
 */
export const hindranceOf = (state: EvidenceState, { collector, run }: Origin): string | undefined => {
  if (state.is === 'ABSENT' || state.collectorId === undefined) return 'no collector brought it';
  if (collector.is !== 'HEALTHY') return `its collector is ${collector.is}`;
  if (state.afterLock) return 'it came after the lock of its period';
  if (run === undefined) return undefined;
  if (run.is !== 'DONE') return `its run is ${run.is}`;
  return run.failing.some((id) => state.controlIds.includes(id)) ? 'its run saw a control of it failing' : undefined;
};
