import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { alreadyExists, refuseField } from '@attestry/service-kit';
import type { Stage } from '@attestry/soc2';
import { adoptControl } from '../adopt-control/adopt-control.js';
import type { IntakeState } from '../control-intake/control-intake.js';
import { controlIdOf } from '../control/control-id.js';
import type { ControlState } from '../control/control.js';
import { present } from '../shape/present.js';
import type { AdoptControlsInput, TemplateChoice } from './adopt-controls.command.js';

const MOST = 200;

export interface AdoptionContext {
  readonly tenant: string;
  readonly intakeId: string;
  readonly stage: Stage;
  /** Codes of controls that exist. */
  readonly taken: ReadonlySet<string>;
}

/** The code a choice will have. */
export const codeOf = ({ code, templateId }: TemplateChoice): string => code ?? templateId;

/** Each choice is judged as if it were taken alone, so one that would be refused refuses all. */
const chosen = (choice: TemplateChoice, context: AdoptionContext): Fact<'ControlTakenFromLibrary.v1'> => {
  const { tenant, intakeId, stage, taken } = context;
  const code = codeOf(choice);
  const controlId = controlIdOf(tenant, code);
  const state: Pick<ControlState, 'is'> = { is: taken.has(code) ? 'DRAFT' : 'ABSENT' };
  adoptControl({ ...choice, code }, controlId, stage, state);
  const { templateId, ownerRef, reason } = choice;
  const optional = present({ ownerRef, stageReason: reason });
  return fact('ControlTakenFromLibrary.v1', { intakeId, controlId, code, templateId, ...optional });
};

/** Takes several templates, whole or not at all (S38). */
export const adoptControls = (
  { controls }: AdoptControlsInput,
  context: AdoptionContext,
  state: IntakeState,
): Fact<'ControlIntakeAccepted.v1' | 'ControlTakenFromLibrary.v1'>[] => {
  const { intakeId } = context;
  if (controls.length === 0 || controls.length > MOST) refuseField('controls', `has 1 to ${MOST} templates.`);
  if (new Set(controls.map(codeOf)).size < controls.length) refuseField('controls', 'names a code twice.');
  if (state.is !== 'ABSENT') throw alreadyExists('adoption', intakeId);
  const facts = controls.map((choice) => chosen(choice, context));
  return [fact('ControlIntakeAccepted.v1', { intakeId, source: 'LIBRARY', rows: facts.length }), ...facts];
};
