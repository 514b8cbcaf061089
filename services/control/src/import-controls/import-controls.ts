import { createHash } from 'node:crypto';
import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { alreadyExists } from '@attestry/service-kit';
import type { IntakeState } from '../control-intake/control-intake.js';
import { controlIdOf } from '../control/control-id.js';
import type { Entry } from '../import-file/check-rows.js';
import { refuseFile } from '../import-file/problem.js';
import { formatOf } from '../import-file/read-rows.js';
import { present } from '../shape/present.js';
import type { ListedControl } from './control-list.schema.js';
import type { ImportControlsInput } from './import-controls.command.js';

export interface ImportContext {
  readonly tenant: string;
  readonly intakeId: string;
  /** Codes of controls that exist. */
  readonly taken: ReadonlySet<string>;
}

const listed = ({ tenant, intakeId }: ImportContext, control: ListedControl): Fact<'ControlTakenFromList.v1'> => {
  const { code, title, text, nature, frequency, family, stage, owner, criteria = [], compensating = [] } = control;
  const mappings = [
    ...criteria.map((criterion) => ({ criterion, role: 'PRIMARY' as const })),
    ...compensating.map((criterion) => ({ criterion, role: 'COMPENSATING' as const })),
  ];
  return fact('ControlTakenFromList.v1', {
    ...{
      intakeId,
      controlId: controlIdOf(tenant, code),
      code,
      title,
      text,
      nature,
      frequency,
      family,
      stage,
      mappings,
    },
    ...present({ ownerRef: owner }),
  });
};

/** Takes a list of controls, whole or not at all; each code is free (CTL-1). */
export const importControls = (
  input: ImportControlsInput,
  controls: readonly Entry<ListedControl>[],
  context: ImportContext,
  state: IntakeState,
): Fact<'ControlIntakeAccepted.v1' | 'ControlTakenFromList.v1'>[] => {
  const { intakeId, taken } = context;
  if (state.is !== 'ABSENT') throw alreadyExists('import', intakeId);
  const clashes = controls.filter(({ fields }) => taken.has(fields.code));
  if (clashes.length > 0) {
    const problem = ({ line, fields }: Entry<ListedControl>) => ({
      ...{ line, field: 'code', reason: `A control with the code ${fields.code} exists (CTL-1).` },
      code: 'CONTROL_CODE_TAKEN',
    });
    return refuseFile(clashes.map(problem));
  }
  const digest = createHash('sha256').update(input.content).digest('hex');
  const head = { intakeId, source: formatOf(input), rows: controls.length, digest };
  return [fact('ControlIntakeAccepted.v1', head), ...controls.map(({ fields }) => listed(context, fields))];
};
