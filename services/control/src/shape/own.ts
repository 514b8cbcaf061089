import type { CommandContext } from '@attestry/service-kit';
import { DomainError } from '@attestry/service-kit';

export type Acting = Pick<CommandContext, 'actor' | 'role'>;

/** "own" in the table of roles (domain 3): a control owner acts on own items only; other roles are not bound by it. */
export const requireOwn = (by: Acting, ownerRef: string | undefined): void => {
  if (by.role !== 'CO' || by.actor === ownerRef) return;
  throw new DomainError('FORBIDDEN_ROLE', 'A control owner acts on own items only.', { rule: 'own' });
};
