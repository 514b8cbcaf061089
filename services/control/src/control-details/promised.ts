import type { EventData, EventType, RecordedOf } from '@attestry/contracts';
import { CONTROL_PROMISE_FACTS } from '@attestry/contracts';
import { unknownFact } from '@attestry/service-kit';
import { promiseOf, revisedPromise } from '../control/control-promise.js';
import { present } from '../shape/present.js';
import type { ControlDoc, ControlMapping } from './control.projection.js';

type PromiseFact = RecordedOf<(typeof CONTROL_PROMISE_FACTS)[number]>;

export const isPromise = (fact: { readonly type: EventType }): fact is PromiseFact =>
  (CONTROL_PROMISE_FACTS as readonly string[]).includes(fact.type);

/** A control as it is defined: a draft whose version holds from its approval on. */
export const defined = (fact: RecordedOf<'ControlDefined.v1'>): ControlDoc => {
  const { controlId: id, code, templateId } = fact.data;
  const [promise, version] = [promiseOf(fact.data), 1];
  const performances = { performed: 0, late: 0, deviated: 0, missed: 0 };
  const empty = { mappings: [], criteria: [], frozenFor: [], changes: [], performances };
  return {
    ...{ id, code, ...promise, ...present({ templateId }), version, versions: [{ version, ...promise }], ...empty },
    ...{ state: 'DRAFT', definedAt: fact.recordedAt, implementation: 'NONE' },
  };
};

const mapped = (doc: ControlDoc, mappings: readonly ControlMapping[]): ControlDoc => ({
  ...doc,
  mappings,
  criteria: mappings.map(({ criterion }) => criterion),
});

const activated = (doc: ControlDoc, effectiveFrom: string): ControlDoc => ({
  ...doc,
  state: 'ACTIVE',
  activeFrom: effectiveFrom,
  versions: doc.versions.map((version) => ({ ...version, effectiveFrom })),
});

const revised = (doc: ControlDoc, data: EventData<'ControlRevised.v1'>): ControlDoc => {
  const { version, effectiveFrom } = data;
  const promise = revisedPromise(promiseOf(doc), data);
  return { ...doc, ...promise, version, versions: [...doc.versions, { version, effectiveFrom, ...promise }] };
};

export const promised = (doc: ControlDoc, fact: Exclude<PromiseFact, { type: 'ControlDefined.v1' }>): ControlDoc => {
  switch (fact.type) {
    case 'ControlMapped.v1':
      return mapped(doc, [...doc.mappings, { criterion: fact.data.criterion, role: fact.data.role }]);
    case 'ControlUnmapped.v1':
      return mapped(
        doc,
        doc.mappings.filter(({ criterion }) => criterion !== fact.data.criterion),
      );
    case 'ControlOwnerAssigned.v1':
      return { ...doc, ownerRef: fact.data.ownerRef };
    case 'ControlDesignApproved.v1':
      return activated(doc, fact.effectiveAt);
    case 'ControlRevised.v1':
      return revised(doc, fact.data);
    case 'ControlFrozen.v1':
      return { ...doc, frozenFor: [...doc.frozenFor, fact.data.engagementId] };
    case 'ControlRetired.v1': {
      const { effectiveFrom: retiredFrom, replacementId } = fact.data;
      return { ...doc, state: 'RETIRED', retiredFrom, ...present({ replacementId }) };
    }
    default:
      return unknownFact(fact);
  }
};
