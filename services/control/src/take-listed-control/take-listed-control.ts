import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { AdoptionFact } from '../adopt-control/adopt-control.js';
import { codeTaken } from '../control/control.errors.js';
import type { ControlState } from '../control/control.js';
import { textDigest } from '../control/text-digest.js';
import type { TakeListedControlInput } from './take-listed-control.command.js';

/** A control of a list, equal to one of the library: definition, mappings and owner in one append (S75, CTL-1). */
export const takeListedControl = (input: TakeListedControlInput, state: ControlState): AdoptionFact[] => {
  const { intakeId: _, ownerRef, mappings, ...definition } = input;
  const { controlId, text } = definition;
  if (state.is !== 'ABSENT') throw codeTaken(input.code);
  const owner: Fact<'ControlOwnerAssigned.v1'>[] = ownerRef
    ? [fact('ControlOwnerAssigned.v1', { controlId, ownerRef })]
    : [];
  return [
    fact('ControlDefined.v1', { ...definition, textDigest: textDigest(text) }),
    ...mappings.map(({ criterion, role }) => fact('ControlMapped.v1', { controlId, criterion, role })),
    ...owner,
  ];
};
