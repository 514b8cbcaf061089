import type { RecordedOf } from '@attestry/contracts';
import { view } from '@attestry/service-kit';
import type { Frequency } from '@attestry/soc2';

/** What this service must know of a control: its frequency decides how long its evidence stays fresh, its mapping whom it serves. */
export interface KnownControl {
  readonly id: string;
  readonly code: string;
  /** Control of the library it was taken from. */
  readonly templateId?: string;
  readonly frequency: Frequency;
  /** How long it may fail before that is an exception candidate (4.6); 24 hours when absent. */
  readonly toleranceHours?: number;
  readonly ownerRef?: string;
  readonly criteria: readonly string[];
}

const defined = ({ data }: RecordedOf<'ControlDefined.v1'>): KnownControl => {
  const { controlId: id, code, frequency, templateId, toleranceHours } = data;
  return {
    ...{ id, code, frequency, criteria: [] },
    ...(templateId === undefined ? {} : { templateId }),
    ...(toleranceHours === undefined ? {} : { toleranceHours }),
  };
};

const revised = (doc: KnownControl, { data }: RecordedOf<'ControlRevised.v1'>): KnownControl => ({
  ...doc,
  ...(data.frequency === undefined ? {} : { frequency: data.frequency }),
  ...(data.toleranceHours === undefined ? {} : { toleranceHours: data.toleranceHours }),
});

export const knownControl = view<KnownControl>()({
  name: 'known-control',
  on: ['ControlDefined.v1', 'ControlRevised.v1', 'ControlOwnerAssigned.v1', 'ControlMapped.v1', 'ControlUnmapped.v1'],
  key: (fact) => fact.data.controlId,
  fold: (doc, fact) => {
    if (fact.type === 'ControlDefined.v1') return defined(fact);
    if (!doc) return undefined;
    if (fact.type === 'ControlRevised.v1') return revised(doc, fact);
    if (fact.type === 'ControlOwnerAssigned.v1') return { ...doc, ownerRef: fact.data.ownerRef };
    const { criterion } = fact.data;
    const others = doc.criteria.filter((code) => code !== criterion);
    return { ...doc, criteria: fact.type === 'ControlMapped.v1' ? [...others, criterion] : others };
  },
});
