import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type IntakeFact = RecordedOf<
  'ControlIntakeAccepted.v1' | 'ControlTakenFromLibrary.v1' | 'ControlTakenFromList.v1'
>;

/** Several controls taken in one decision. One append, so there is no half of it. */
export type IntakeState = { readonly is: 'ABSENT' | 'ACCEPTED' };

const evolve = (state: IntakeState, fact: IntakeFact): IntakeState => {
  switch (fact.type) {
    case 'ControlIntakeAccepted.v1':
      return { is: 'ACCEPTED' };
    case 'ControlTakenFromLibrary.v1':
    case 'ControlTakenFromList.v1':
      return state;
    default:
      return unknownFact(fact);
  }
};

export const controlIntake: Aggregate<IntakeState, IntakeFact> = {
  kind: 'control-intake',
  initial: { is: 'ABSENT' },
  evolve,
};
