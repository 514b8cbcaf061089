import { view } from '@attestry/service-kit';
import type { Frequency, ImplementationState, Nature } from '@attestry/soc2';

/** What this service must know of a control to propose residual scores. */
export interface KnownControl {
  readonly id: string;
  readonly code: string;
  readonly nature: Nature;
  readonly frequency: Frequency;
  readonly state: 'DRAFT' | 'ACTIVE' | 'RETIRED';
  readonly hasOwner: boolean;
  readonly implementation: ImplementationState;
}

const IMPLEMENTATION: Readonly<Record<string, ImplementationState>> = {
  'ImplementationPlanned.v1': 'PLANNED',
  'ImplementationStarted.v1': 'IN_PROGRESS',
  'ControlImplemented.v1': 'IMPLEMENTED',
  'ControlDegraded.v1': 'DEGRADED',
  'ControlOperationRestored.v1': 'IMPLEMENTED',
};

export const knownControl = view<KnownControl>()({
  name: 'known-control',
  on: [
    'ControlDefined.v1',
    'ControlOwnerAssigned.v1',
    'ControlDesignApproved.v1',
    'ControlRetired.v1',
    'ImplementationPlanned.v1',
    'ImplementationStarted.v1',
    'ControlImplemented.v1',
    'ControlDegraded.v1',
    'ControlOperationRestored.v1',
  ],
  key: (fact) => fact.data.controlId,
  fold: (doc, fact) => {
    if (fact.type === 'ControlDefined.v1') {
      const { controlId: id, code, nature, frequency } = fact.data;
      return { id, code, nature, frequency, state: 'DRAFT', hasOwner: false, implementation: 'NONE' };
    }
    if (!doc) return undefined;
    if (fact.type === 'ControlOwnerAssigned.v1') return { ...doc, hasOwner: true };
    if (fact.type === 'ControlDesignApproved.v1') return { ...doc, state: 'ACTIVE' };
    if (fact.type === 'ControlRetired.v1') return { ...doc, state: 'RETIRED' };
    return { ...doc, implementation: IMPLEMENTATION[fact.type] ?? doc.implementation };
  },
});
