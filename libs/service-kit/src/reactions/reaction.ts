import type { EventType, RecordedOf } from '@attestry/contracts';
import type { Command, CommandContext } from '../commands/command.js';
import type { Views } from '../views/views.js';
import type { At } from '../views/view.js';

/** A command class whose instances carry an input and a context. */
export type CommandClass<Input> = new (input: Input, by: CommandContext) => Command<Input>;

export interface Order<Input = object> {
  readonly command: CommandClass<Input>;
  readonly input: Input;
}

/** Names a command and its input; the types must fit. */
export const order = <Input>(command: CommandClass<Input>, input: Input): Order =>
  ({ command, input }) as unknown as Order;

/** What a reaction may look up: read models that already reflect the fact it reacts to. */
export interface Lookup {
  readonly views: Views;
  readonly at: At;
}

/**
 * What this service does when a fact arrives, its own or another's: fact in, commands out, acting as SYS. Each command id
 * derives from the fact, so a repeated delivery has its effect once.
 */
export interface Reaction<T extends EventType = EventType> {
  readonly name: string;
  readonly on: readonly T[];
  readonly react: (fact: RecordedOf<T>, lookup: Lookup) => readonly Order[] | Promise<readonly Order[]>;
}

/** A reaction whose fact types no longer matter: what the reactor works with. */
export interface AnyReaction {
  readonly name: string;
  readonly on: readonly string[];
  readonly react: (fact: never, lookup: Lookup) => readonly Order[] | Promise<readonly Order[]>;
}

export const reaction = <T extends EventType>(definition: Reaction<T>): Reaction<T> => definition;
