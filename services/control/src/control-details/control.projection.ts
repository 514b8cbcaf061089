import type { EventType, RecordedOf } from '@attestry/contracts';
import { unknownFact, view } from '@attestry/service-kit';
import type { ControlState, Family, Frequency, ImplementationState, MappingRole, Nature, Stage } from '@attestry/soc2';
import { present } from '../shape/present.js';

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

/** One control with its promise and what is done about it; keys are control ids. */
export interface ControlDoc {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly text: string;
  readonly nature: Nature;
  readonly frequency: Frequency;
  readonly family: Family;
  readonly stage: Stage;
  readonly templateId?: string;
  readonly definedAt: string;
  readonly state: ControlState;
  readonly version: number;
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
  readonly changes: readonly ImplementationChange[];
  readonly performances: PerformanceSummary;
}

const PROMISE = [
  'ControlDefined.v1',
  'ControlMapped.v1',
  'ControlUnmapped.v1',
  'ControlOwnerAssigned.v1',
  'ControlDesignApproved.v1',
  'ControlFrozen.v1',
  'ControlRetired.v1',
] as const satisfies readonly EventType[];

const OPERATION = [
  'ImplementationPlanned.v1',
  'ImplementationStarted.v1',
  'ControlImplemented.v1',
  'ControlDegraded.v1',
  'ControlOperationRestored.v1',
  'ControlPerformed.v1',
  'ControlOccurrenceMissed.v1',
] as const satisfies readonly EventType[];

type Of<Types extends readonly EventType[]> = RecordedOf<Types[number]>;

const defined = (fact: RecordedOf<'ControlDefined.v1'>): ControlDoc => {
  const { controlId: id, code, title, text, nature, frequency, family, stage, templateId } = fact.data;
  const shown = { id, code, title, text, nature, frequency, family, stage, ...present({ templateId }) };
  const performances = { performed: 0, late: 0, deviated: 0, missed: 0 };
  const empty = { mappings: [], criteria: [], frozenFor: [], changes: [], performances };
  return { ...shown, ...empty, state: 'DRAFT', version: 1, definedAt: fact.recordedAt, implementation: 'NONE' };
};

const mapped = (doc: ControlDoc, mappings: readonly ControlMapping[]): ControlDoc => ({
  ...doc,
  mappings,
  criteria: mappings.map(({ criterion }) => criterion),
});

const promised = (doc: ControlDoc, fact: Exclude<Of<typeof PROMISE>, { type: 'ControlDefined.v1' }>): ControlDoc => {
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
      return { ...doc, state: 'ACTIVE', version: fact.data.version, activeFrom: fact.effectiveAt };
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

const changed = (doc: ControlDoc, state: ImplementationState, from: string): ControlDoc => {
  const { degradedBy: _, ...rest } = doc;
  return { ...rest, implementation: state, changes: [...doc.changes, { state, from }] };
};

const performed = (doc: ControlDoc, { occurrenceKey, performedAt, late, outcome }: PerformedData): ControlDoc => ({
  ...doc,
  performances: {
    ...doc.performances,
    performed: doc.performances.performed + 1,
    late: doc.performances.late + (late ? 1 : 0),
    deviated: doc.performances.deviated + (outcome === 'DEVIATED' ? 1 : 0),
    lastKey: occurrenceKey,
    lastPerformedAt: performedAt,
  },
});

type PerformedData = RecordedOf<'ControlPerformed.v1'>['data'];

const operated = (doc: ControlDoc, fact: Of<typeof OPERATION>): ControlDoc => {
  switch (fact.type) {
    case 'ImplementationPlanned.v1':
      return changed(doc, 'PLANNED', fact.effectiveAt);
    case 'ImplementationStarted.v1':
      return changed(doc, 'IN_PROGRESS', fact.effectiveAt);
    case 'ControlImplemented.v1':
    case 'ControlOperationRestored.v1':
      return changed(doc, 'IMPLEMENTED', fact.effectiveAt);
    case 'ControlDegraded.v1':
      return { ...changed(doc, 'DEGRADED', fact.effectiveAt), degradedBy: fact.data.cause };
    case 'ControlPerformed.v1':
      return performed(doc, fact.data);
    case 'ControlOccurrenceMissed.v1':
      return { ...doc, performances: { ...doc.performances, missed: doc.performances.missed + 1 } };
    default:
      return unknownFact(fact);
  }
};

const isPromise = (fact: Of<typeof PROMISE> | Of<typeof OPERATION>): fact is Of<typeof PROMISE> =>
  (PROMISE as readonly string[]).includes(fact.type);

export const controlView = view<ControlDoc>()({
  name: 'control',
  on: [...PROMISE, ...OPERATION],
  key: (fact) => fact.data.controlId,
  fold: (doc, fact) => {
    if (fact.type === 'ControlDefined.v1') return defined(fact);
    // Both streams of a control are this service's own, and a control is defined before anything is done about it.
    if (!doc) return undefined;
    return isPromise(fact) ? promised(doc, fact) : operated(doc, fact);
  },
});
