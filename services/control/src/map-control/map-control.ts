import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { criterionOf, MAPPING_ROLES } from '@attestry/soc2';
import { requireOneOf } from '@attestry/service-kit';
import { alreadyMapped, criterionUnknown } from '../control/control.errors.js';
import { requireStanding } from '../control/require-standing.js';
import type { ControlState } from '../control/control.js';
import type { MapControlInput } from './map-control.command.js';

/** Maps a control to a criterion of the catalogue, once (CTL-6). */
export const mapControl = (input: MapControlInput, state: ControlState): Fact<'ControlMapped.v1'>[] => {
  const { controlId, criterion } = input;
  const role = requireOneOf('role', input.role, MAPPING_ROLES);
  if (!criterionOf(criterion)) throw criterionUnknown(criterion);
  const terms = requireStanding(controlId, state);
  if (terms.mappings[criterion]) throw alreadyMapped(criterion);
  return [fact('ControlMapped.v1', { controlId, criterion, role })];
};
