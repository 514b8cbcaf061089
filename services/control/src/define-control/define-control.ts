import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { FAMILIES, FREQUENCIES, NATURES, STAGES } from '@attestry/soc2';
import { requireOneOf, requireText } from '@attestry/service-kit';
import { codeTaken } from '../control/control.errors.js';
import { requireCode } from '../control/control-code.js';
import type { ControlState } from '../control/control.js';
import { textDigest } from '../control/text-digest.js';
import type { Acting } from '../shape/own.js';
import { present } from '../shape/present.js';
import type { DefineControlInput } from './define-control.command.js';

/** Defines a control that no template offers (S75); it comes equal to one from the library (CTL-1). */
export const defineControl = (
  input: DefineControlInput,
  controlId: string,
  by: Acting,
  state: ControlState,
): Fact<'ControlDefined.v1' | 'ControlOwnerAssigned.v1'>[] => {
  const { title, text } = input;
  const code = requireCode(input.code);
  requireText('title', title, 200);
  requireText('text', text);
  const terms = {
    nature: requireOneOf('nature', input.nature, NATURES),
    frequency: requireOneOf('frequency', input.frequency, FREQUENCIES),
    family: requireOneOf('family', input.family, FAMILIES),
    stage: requireOneOf('stage', input.stage, STAGES),
  };
  if (state.is !== 'ABSENT') throw codeTaken(code);
  const ownerRef = by.role === 'CO' ? by.actor : input.ownerRef;
  const shown = { controlId, code, title, text, textDigest: textDigest(text), ...terms };
  return [
    fact('ControlDefined.v1', { ...shown, ...present({ needId: input.needId }) }),
    ...(ownerRef ? [fact('ControlOwnerAssigned.v1', { controlId, ownerRef })] : []),
  ];
};
