import type { Freshness } from '../evidence/freshness.js';

export const CONTROL_STATES = ['DRAFT', 'ACTIVE', 'RETIRED'] as const;
export type ControlState = (typeof CONTROL_STATES)[number];

export const IMPLEMENTATION_STATES = ['NONE', 'PLANNED', 'IN_PROGRESS', 'IMPLEMENTED', 'DEGRADED'] as const;
export type ImplementationState = (typeof IMPLEMENTATION_STATES)[number];

export const HEALTHS = ['HEALTHY', 'WEAK', 'ABSENT'] as const;
export type Health = (typeof HEALTHS)[number];

/** What health depends on, all as of one pair (valid time, recorded time). */
export interface ControlFacts {
  readonly state: ControlState;
  readonly hasOwner: boolean;
  readonly implementation: ImplementationState;
  readonly evidence: Freshness;
  /** A collector's FAIL that no PASS has followed. */
  readonly openMonitorFailure: boolean;
}

const wellEvidenced = (evidence: Freshness): boolean => evidence === 'FRESH' || evidence === 'EXPIRING';

/**
 * 4.2. An implemented control that lacks its owner or has an open monitor failure is weak:
 * it operates, but not as promised.
 */
export const controlHealth = (facts: ControlFacts): Health => {
  if (facts.state !== 'ACTIVE') return 'ABSENT';
  switch (facts.implementation) {
    case 'NONE':
    case 'PLANNED':
      return 'ABSENT';
    case 'IN_PROGRESS':
    case 'DEGRADED':
      return 'WEAK';
    case 'IMPLEMENTED':
      return facts.hasOwner && wellEvidenced(facts.evidence) && !facts.openMonitorFailure ? 'HEALTHY' : 'WEAK';
  }
};
