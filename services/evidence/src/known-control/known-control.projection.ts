import { view } from '@attestry/service-kit';

/** What this service must know of a control: how often it runs decides how long its evidence stays fresh. */
export interface KnownControl {
  readonly id: string;
  readonly code: string;
  readonly frequency: string;
  readonly ownerRef?: string;
}

export const knownControl = view<KnownControl>()({
  name: 'known-control',
  on: ['ControlDefined.v1', 'ControlOwnerAssigned.v1'],
  key: (fact) => fact.data.controlId,
  fold: (doc, fact) => {
    if (fact.type === 'ControlDefined.v1') return { id: fact.data.controlId, code: fact.data.code, frequency: fact.data.frequency };
    return doc && { ...doc, ownerRef: fact.data.ownerRef };
  },
});
