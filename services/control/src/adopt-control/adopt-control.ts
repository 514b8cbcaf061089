import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { notFound } from '@attestry/service-kit';
import type { LibraryControl, Stage } from '@attestry/soc2';
import { criterionOf, isOffStage, libraryControl } from '@attestry/soc2';
import { codeTaken } from '../control/control.errors.js';
import { requireCode } from '../control/control-code.js';
import type { ControlState } from '../control/control.js';
import { textDigest } from '../control/text-digest.js';
import { present } from '../shape/present.js';
import { requireReason } from '../shape/reason.js';
import type { AdoptControlInput } from './adopt-control.command.js';

export type AdoptionFact = Fact<'ControlDefined.v1' | 'ControlMapped.v1' | 'ControlOwnerAssigned.v1'>;

const defined = (input: AdoptControlInput, controlId: string, code: string, template: LibraryControl): AdoptionFact => {
  const { title, text, nature, frequency, family, stage } = template;
  const optional = present({ needId: input.needId, stageReason: input.reason });
  return fact('ControlDefined.v1', {
    ...{ controlId, code, title, text, nature, frequency, family, stage, templateId: template.code },
    ...{ textDigest: textDigest(text), ...optional },
  });
};

/** Takes a template: definition, mappings and owner in one append (CTL-1, CTL-9). */
export const adoptControl = (
  input: AdoptControlInput,
  controlId: string,
  stage: Stage,
  state: Pick<ControlState, 'is'>,
): AdoptionFact[] => {
  const template = libraryControl(input.templateId);
  if (!template) throw notFound('control template', input.templateId);
  const code = requireCode(input.code ?? template.code);
  if (state.is !== 'ABSENT') throw codeTaken(code);
  if (isOffStage(template, stage))
    requireReason('CTL-9', 'A control beyond the stage of the organization', input.reason, 20);
  const criteria = template.criteria.filter((criterion) => criterionOf(criterion));
  return [
    defined(input, controlId, code, template),
    ...criteria.map((criterion) => fact('ControlMapped.v1', { controlId, criterion, role: 'PRIMARY' })),
    ...(input.ownerRef ? [fact('ControlOwnerAssigned.v1', { controlId, ownerRef: input.ownerRef })] : []),
  ];
};
