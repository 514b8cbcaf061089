import type { CommandContext } from '@attestry/service-kit';
import { DomainError } from '@attestry/service-kit';
import type { Held } from './risk.js';

export type Acting = Pick<CommandContext, 'actor' | 'roles'>;

/** "own" in the table of roles (domain 3): a risk owner acts on own risks only; CM is not bound by it. */
export const requireOwn = <T extends Held>(by: Acting, risk: T): T => {
  if (by.roles.includes('CM') || risk.ownerRef === by.actor) return risk;
  throw new DomainError('FORBIDDEN_ROLE', 'A risk owner acts on own risks only.', { rule: 'own' });
};
