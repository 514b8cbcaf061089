import type { EventData, RecordedOf } from '@attestry/contracts';
import { CONTROL_IMPLEMENTATION_FACTS } from '@attestry/contracts';
import { view } from '@attestry/service-kit';
import type { Family, Frequency, ImplementationState, MappingRole, Stage } from '@attestry/soc2';
import type { Seen } from '../gate-facts/seen.js';
import { seen } from '../gate-facts/seen.js';

export interface ControlPromise {
  readonly code: string;
  readonly frequency: Frequency;
  readonly family: Family;
  readonly stage: Stage;
  readonly templateId?: string;
  readonly needId?: string;
  /** A reason for taking a template off the company's stage is recorded (CTL-9). */
  readonly stageReasoned: boolean;
}

/** What gates must know of a control; the key is its id. */
export interface KnownControl {
  readonly id: string;
  /** Absent while facts about how it runs have come before its definition: they come from several streams. */
  readonly promise?: ControlPromise;
  readonly approved: boolean;
  /** Instant from which it is retired. */
  readonly retiredFrom?: string;
  readonly ownerRef?: string;
  readonly mappings: readonly { readonly criterion: string; readonly role: MappingRole }[];
  readonly implementation: ImplementationState;
  readonly last: Seen;
}

const unknown = (id: string, last: Seen): KnownControl => ({
  id,
  approved: false,
  mappings: [],
  implementation: 'NONE',
  last,
});

const promised = (data: EventData<'ControlDefined.v1'>): ControlPromise => ({
  code: data.code,
  frequency: data.frequency,
  family: data.family,
  stage: data.stage,
  stageReasoned: data.stageReason !== undefined,
  ...(data.templateId === undefined ? {} : { templateId: data.templateId }),
  ...(data.needId === undefined ? {} : { needId: data.needId }),
});

const revised = (
  promise: ControlPromise,
  { frequency, family, stage }: EventData<'ControlRevised.v1'>,
): ControlPromise => ({
  ...promise,
  frequency: frequency ?? promise.frequency,
  family: family ?? promise.family,
  stage: stage ?? promise.stage,
});

const without = (doc: KnownControl, criterion: string): KnownControl['mappings'] =>
  doc.mappings.filter((mapping) => mapping.criterion !== criterion);

type Fact = RecordedOf<(typeof ON)[number]>;

const ON = [
  'ControlDefined.v1',
  'ControlMapped.v1',
  'ControlUnmapped.v1',
  'ControlOwnerAssigned.v1',
  'ControlDesignApproved.v1',
  'ControlRevised.v1',
  'ControlRetired.v1',
  ...CONTROL_IMPLEMENTATION_FACTS,
] as const;

const change = (doc: KnownControl, fact: Fact): Partial<KnownControl> => {
  switch (fact.type) {
    case 'ControlDefined.v1':
      return { promise: promised(fact.data) };
    case 'ControlMapped.v1': {
      const { criterion, role } = fact.data;
      return { mappings: [...without(doc, criterion), { criterion, role }] };
    }
    case 'ControlUnmapped.v1':
      return { mappings: without(doc, fact.data.criterion) };
    case 'ControlOwnerAssigned.v1':
      return { ownerRef: fact.data.ownerRef };
    case 'ControlDesignApproved.v1':
      return { approved: true };
    case 'ControlRevised.v1':
      return doc.promise ? { promise: revised(doc.promise, fact.data) } : {};
    case 'ControlRetired.v1':
      return { retiredFrom: fact.data.effectiveFrom };
    case 'ImplementationPlanned.v1':
      return { implementation: 'PLANNED' };
    case 'ImplementationStarted.v1':
      return { implementation: 'IN_PROGRESS' };
    case 'ControlImplemented.v1':
    case 'ControlOperationRestored.v1':
      return { implementation: 'IMPLEMENTED' };
    case 'ControlDegraded.v1':
      return { implementation: 'DEGRADED' };
  }
};

export const knownControl = view<KnownControl>()({
  name: 'known-control',
  on: ON,
  key: (fact) => fact.data.controlId,
  fold: (before, fact, id) => {
    const doc = before ?? unknown(id, seen(fact));
    return { ...doc, ...change(doc, fact), last: seen(fact) };
  },
});
