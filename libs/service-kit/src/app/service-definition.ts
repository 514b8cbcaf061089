import type { Provider, Type } from '@nestjs/common';
import type { AnyReaction } from '../reactions/reaction.js';
import type { AnyView } from '../views/view.js';

export type ServiceName = 'engagement' | 'risk' | 'control' | 'evidence' | 'audit' | 'partner';

/** A service: what it listens to, what it remembers, how it reacts, and what it offers. */
export interface ServiceDefinition {
  readonly name: ServiceName;
  /** Services whose facts it keeps a copy of; engagement among them, whose facts say whether the organization may act. */
  readonly listens: readonly ServiceName[];
  readonly views: readonly AnyView[];
  readonly reactions: readonly AnyReaction[];
  /** Command handlers. */
  readonly handlers: readonly Type[];
  readonly resolvers: readonly Type[];
  /** Entity types, own and extended: part of the schema even where no field of this service leads to them. */
  readonly entities?: readonly Type[];
  readonly providers?: readonly Provider[];
}
