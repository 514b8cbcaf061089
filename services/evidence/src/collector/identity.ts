import { PLATFORM } from '@attestry/access';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError } from '@attestry/service-kit';
import type { KnownCollectorState } from './collector.js';

const beyond = (message: string, collectorId: string): DomainError =>
  new DomainError('SEPARATION_OF_DUTIES', message, { rule: 'D17', collectorId });

/** D17: a collector acts as itself only. */
export const requireOwnIdentity = ({ actor }: Pick<CommandContext, 'actor'>, collectorId: string): void => {
  if (actor !== PLATFORM && actor !== collectorId) throw beyond('A collector acts as itself only.', collectorId);
};

/** D17: a collector's identity submits only for its listed controls. */
export const requireListed = (
  { controlIds }: Pick<KnownCollectorState, 'controlIds'>,
  collectorId: string,
  wanted: readonly string[],
): void => {
  if (!wanted.every((id) => controlIds.includes(id)))
    throw beyond('A collector submits only for the controls it was registered for.', collectorId);
};

/** The collector that acts, where it is one. */
export const collectorOf = ({ actor }: Pick<CommandContext, 'actor'>): string | undefined =>
  actor === PLATFORM ? undefined : actor;
