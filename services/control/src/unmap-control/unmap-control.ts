import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { notFound } from '@attestry/service-kit';
import { frozen } from '../control/control.errors.js';
import { requireStanding } from '../control/require-standing.js';
import type { ControlState } from '../control/control.js';
import { requireReason } from '../shape/reason.js';
import type { UnmapControlInput } from './unmap-control.command.js';

/** Takes back a mapping, unless a running audit has frozen it (CTL-4). `running`: engagements in audit. */
export const unmapControl = (
  input: UnmapControlInput,
  running: readonly { readonly id: string }[],
  state: ControlState,
): Fact<'ControlUnmapped.v1'>[] => {
  const { controlId, criterion } = input;
  const reason = requireReason('CTL-4', 'Taking back a mapping', input.reason);
  const terms = requireStanding(controlId, state);
  const role = terms.mappings[criterion];
  if (!role) throw notFound('mapping to', criterion);
  const audits = running.map(({ id }) => id).filter((id) => terms.frozenFor.includes(id));
  if (audits.length > 0) throw frozen(audits);
  return [fact('ControlUnmapped.v1', { controlId, criterion, role, reason })];
};
