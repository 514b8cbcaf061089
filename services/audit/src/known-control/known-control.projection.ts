import type { EventData, RecordedOf } from '@attestry/contracts';
import { CONTROL_IMPLEMENTATION_FACTS, CONTROL_PROMISE_FACTS } from '@attestry/contracts';
import { unknownFact, view } from '@attestry/service-kit';
import type { ControlState, Frequency, ImplementationState, MappingRole } from '@attestry/soc2';

export interface KnownPromise {
  readonly code: string;
  readonly frequency: Frequency;
  readonly templateId?: string;
}

/** What this service must know of a control: what is audited, how it stands, who runs it; keys are control ids. */
export interface KnownControl {
  readonly id: string;
  /** Absent while facts about how it runs have come before its definition: they are another stream. */
  readonly promise?: KnownPromise;
  readonly version: number;
  readonly approved: boolean;
  readonly retiredFrom?: string;
  readonly ownerRef?: string;
  /** Everybody who ever owned or performed it: none of them may test it (TOC-6). */
  readonly people: readonly string[];
  readonly mappings: readonly { readonly criterion: string; readonly role: MappingRole }[];
  /** Codes of `mappings`, for filtering. */
  readonly criteria: readonly string[];
  readonly implementation: ImplementationState;
  /** Version frozen for an engagement's audit, by engagement. */
  readonly frozen: Readonly<Record<string, number>>;
}

const FACTS = [...CONTROL_PROMISE_FACTS, ...CONTROL_IMPLEMENTATION_FACTS, 'ControlPerformed.v1'] as const;

const promised = ({ code, frequency, templateId }: EventData<'ControlDefined.v1'>): KnownPromise => ({
  code,
  frequency,
  ...(templateId === undefined ? {} : { templateId }),
});

const revised = ({ promise }: KnownControl, { version, frequency }: EventData<'ControlRevised.v1'>) => ({
  version,
  ...(promise && frequency ? { promise: { ...promise, frequency } } : {}),
});

const mapped = (mappings: KnownControl['mappings']) => ({
  mappings,
  criteria: mappings.map(({ criterion }) => criterion),
});

const without = ({ mappings }: KnownControl, code: string) => mappings.filter(({ criterion }) => criterion !== code);

const met = (doc: KnownControl, person: string | undefined): readonly string[] =>
  person === undefined || doc.people.includes(person) ? doc.people : [...doc.people, person];

const change = (doc: KnownControl, fact: RecordedOf<(typeof FACTS)[number]>): Partial<KnownControl> => {
  switch (fact.type) {
    case 'ControlDefined.v1':
      return { promise: promised(fact.data) };
    case 'ControlMapped.v1': {
      const { criterion, role } = fact.data;
      return mapped([...without(doc, criterion), { criterion, role }]);
    }
    case 'ControlUnmapped.v1':
      return mapped(without(doc, fact.data.criterion));
    case 'ControlOwnerAssigned.v1':
      return { ownerRef: fact.data.ownerRef, people: met(doc, fact.data.ownerRef) };
    case 'ControlDesignApproved.v1':
      return { approved: true, version: fact.data.version };
    case 'ControlRevised.v1':
      return revised(doc, fact.data);
    case 'ControlFrozen.v1':
      return { frozen: { ...doc.frozen, [fact.data.engagementId]: fact.data.version } };
    case 'ControlRetired.v1':
      return { retiredFrom: fact.data.effectiveFrom };
    case 'ControlPerformed.v1':
      return { people: met(doc, fact.data.performerRef) };
    case 'ImplementationPlanned.v1':
      return { implementation: 'PLANNED' };
    case 'ImplementationStarted.v1':
      return { implementation: 'IN_PROGRESS' };
    case 'ControlImplemented.v1':
    case 'ControlOperationRestored.v1':
      return { implementation: 'IMPLEMENTED' };
    case 'ControlDegraded.v1':
      return { implementation: 'DEGRADED' };
    default:
      return unknownFact(fact);
  }
};

const fresh = (id: string): KnownControl => ({
  id,
  version: 1,
  approved: false,
  people: [],
  implementation: 'NONE',
  frozen: {},
  ...mapped([]),
});

export const knownControl = view<KnownControl>()({
  name: 'known-control',
  on: FACTS,
  key: (fact) => fact.data.controlId,
  fold: (known, fact, id) => {
    const doc = known ?? fresh(id);
    return { ...doc, ...change(doc, fact) };
  },
});

/** State of the promise at an instant. */
export const controlStateAt = ({ approved, retiredFrom }: KnownControl, at: string): ControlState => {
  if (retiredFrom !== undefined && retiredFrom <= at) return 'RETIRED';
  return approved ? 'ACTIVE' : 'DRAFT';
};
