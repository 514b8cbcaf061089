import { CONTROL_PROMISE_FACTS } from '@attestry/contracts';
import { view } from '@attestry/service-kit';
import type { ControlState, ImplementationState, MappingRole } from '@attestry/soc2';
import type { ControlPromise } from '../control/control-promise.js';
import { OPERATION, operated } from './operated.js';
import { defined, isPromise, promised } from './promised.js';

export interface ControlMapping {
  readonly criterion: string;
  readonly role: MappingRole;
}

/** From this valid instant on the implementation was in this state. */
export interface ImplementationChange {
  readonly state: ImplementationState;
  readonly from: string;
}

export interface PerformanceSummary {
  readonly performed: number;
  readonly late: number;
  readonly deviated: number;
  readonly missed: number;
  readonly lastKey?: string;
  readonly lastPerformedAt?: string;
}

/** What one version of the control says, and from which valid instant on. */
export interface ControlVersion extends ControlPromise {
  readonly version: number;
  /** Absent before the design is approved. */
  readonly effectiveFrom?: string;
}

/** One control with its promise, as the last version says, and what is done about it; keys are control ids. */
export interface ControlDoc extends ControlPromise {
  readonly id: string;
  readonly code: string;
  readonly templateId?: string;
  readonly definedAt: string;
  readonly state: ControlState;
  /** Last version; `versions` has every one in rising order. */
  readonly version: number;
  readonly versions: readonly ControlVersion[];
  readonly ownerRef?: string;
  readonly activeFrom?: string;
  readonly retiredFrom?: string;
  readonly replacementId?: string;
  readonly mappings: readonly ControlMapping[];
  /** Codes of `mappings`, for filtering. */
  readonly criteria: readonly string[];
  readonly frozenFor: readonly string[];
  readonly implementation: ImplementationState;
  readonly degradedBy?: string;
  /** When it has been degraded for 30 days; until that is told. */
  readonly longDegradedAt?: string;
  /** It has been degraded for 30 days. */
  readonly longDegraded?: boolean;
  readonly changes: readonly ImplementationChange[];
  readonly performances: PerformanceSummary;
}

export const controlView = view<ControlDoc>()({
  name: 'control',
  on: [...CONTROL_PROMISE_FACTS, ...OPERATION],
  key: (fact) => fact.data.controlId,
  fold: (doc, fact) => {
    if (fact.type === 'ControlDefined.v1') return defined(fact);
    // Both streams of a control are this service's own, and a control is defined before anything is done about it.
    if (!doc) return undefined;
    return isPromise(fact) ? promised(doc, fact) : operated(doc, fact);
  },
});
