import type { EventData, EventType, RecordedOf } from '@attestry/contracts';
import { CONTROL_IMPLEMENTATION_FACTS } from '@attestry/contracts';
import { unknownFact } from '@attestry/service-kit';
import type { ImplementationState } from '@attestry/soc2';
import { longDegradedAt } from '@attestry/soc2';
import type { ControlDoc } from './control.projection.js';

export const OPERATION = [
  ...CONTROL_IMPLEMENTATION_FACTS,
  'ControlDegradedLong.v1',
  'ControlPerformed.v1',
  'ControlOccurrenceMissed.v1',
] as const satisfies readonly EventType[];

const changed = (doc: ControlDoc, state: ImplementationState, from: string): ControlDoc => {
  const { degradedBy: _, longDegradedAt: __, longDegraded: ___, ...rest } = doc;
  return { ...rest, implementation: state, changes: [...doc.changes, { state, from }] };
};

const degraded = (doc: ControlDoc, degradedBy: string, from: string): ControlDoc => ({
  ...changed(doc, 'DEGRADED', from),
  degradedBy,
  longDegradedAt: longDegradedAt(from),
});

const told = ({ longDegradedAt: _, ...doc }: ControlDoc): ControlDoc => ({ ...doc, longDegraded: true });

const performed = (
  doc: ControlDoc,
  { occurrenceKey, performedAt, late, outcome }: EventData<'ControlPerformed.v1'>,
): ControlDoc => ({
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

export const operated = (doc: ControlDoc, fact: RecordedOf<(typeof OPERATION)[number]>): ControlDoc => {
  switch (fact.type) {
    case 'ImplementationPlanned.v1':
      return changed(doc, 'PLANNED', fact.effectiveAt);
    case 'ImplementationStarted.v1':
      return changed(doc, 'IN_PROGRESS', fact.effectiveAt);
    case 'ControlImplemented.v1':
    case 'ControlOperationRestored.v1':
      return changed(doc, 'IMPLEMENTED', fact.effectiveAt);
    case 'ControlDegraded.v1':
      return degraded(doc, fact.data.cause, fact.effectiveAt);
    case 'ControlDegradedLong.v1':
      return told(doc);
    case 'ControlPerformed.v1':
      return performed(doc, fact.data);
    case 'ControlOccurrenceMissed.v1':
      return { ...doc, performances: { ...doc.performances, missed: doc.performances.missed + 1 } };
    default:
      return unknownFact(fact);
  }
};
