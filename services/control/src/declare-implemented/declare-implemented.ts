import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import type { ControlState } from '../control/control.js';
import type { ImplementationState } from '../implementation/implementation.js';
import { evidenceRequired } from '../implementation/implementation.errors.js';
import { requireActive, requireState } from '../implementation/require-active.js';
import { changeInstant } from '../implementation/change-instant.js';
import type { KnownEvidence } from '../known-evidence/known-evidence.projection.js';
import type { DeclareImplementedInput } from './declare-implemented.command.js';

export interface DeclarationContext {
  readonly promise: ControlState;
  /** The evidence named, as far as this service knows it. */
  readonly evidence: ReadonlyMap<string, KnownEvidence>;
}

/** Declares that an active control works (IMP-1), on accepted evidence of this very control (IMP-2), not before its last change (IMP-3). */
export const declareImplemented = (
  input: DeclareImplementedInput,
  by: Pick<CommandContext, 'actor' | 'role' | 'now'>,
  { promise, evidence }: DeclarationContext,
  state: ImplementationState,
): Fact<'ControlImplemented.v1'>[] => {
  const { controlId, evidenceIds } = input;
  const { version } = requireActive(controlId, by, promise);
  requireState(state, ['IN_PROGRESS', 'DEGRADED']);
  const proves = (id: string): boolean => {
    const item = evidence.get(id);
    return item?.state === 'ACCEPTED' && item.controlIds.includes(controlId);
  };
  if (evidenceIds.length === 0 || !evidenceIds.every(proves)) throw evidenceRequired('IMP-2');
  const effectiveAt = changeInstant(input.validFrom, by.now, state);
  return [fact('ControlImplemented.v1', { controlId, version, evidenceIds: [...evidenceIds] }, { effectiveAt })];
};
