import { unknownFact, view } from '@attestry/service-kit';

/** Controls that were taken together, from the library or from a file; keys are intake ids. */
export interface ControlIntakeDoc {
  readonly id: string;
  readonly source: 'LIBRARY' | 'CSV' | 'JSON';
  readonly rows: number;
  readonly digest?: string;
  readonly acceptedAt: string;
  readonly controlIds: readonly string[];
}

export const controlIntakeView = view<ControlIntakeDoc>()({
  name: 'control-intake',
  on: ['ControlIntakeAccepted.v1', 'ControlTakenFromLibrary.v1', 'ControlTakenFromList.v1'],
  key: (fact) => fact.data.intakeId,
  fold: (doc, fact, id) => {
    if (fact.type === 'ControlIntakeAccepted.v1') {
      const { intakeId: _, ...head } = fact.data;
      return { id, ...head, acceptedAt: fact.recordedAt, controlIds: [] };
    }
    // The head is the first fact of the same append.
    if (!doc) return undefined;
    switch (fact.type) {
      case 'ControlTakenFromLibrary.v1':
      case 'ControlTakenFromList.v1':
        return { ...doc, controlIds: [...doc.controlIds, fact.data.controlId] };
      default:
        return unknownFact(fact);
    }
  },
});
