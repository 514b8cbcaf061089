import { Directive, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Role } from '@attestry/access';

/** Who acts, as what, when, and under which id: everything of a command that is not its payload. */
export interface CommandContext {
  readonly tenant: string;
  /** Pseudonymous person, or `system`. */
  readonly actor: string;
  readonly roles: readonly Role[];
  /** The role under which the command was allowed. */
  readonly role: Role;
  readonly firm?: string;
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly expectedRevision?: number;
  /** Business time, RFC 3339 in UTC. */
  readonly now: string;
  /** Header `read-after`: facts the caller has seen, which a decision over read models must know. */
  readonly readAfter?: string;
  /** Id for what the command creates: derived from the command id, so a retry creates the same thing. */
  readonly newId: string;
}

/** A command on the bus: payload and context. Its class name is part of its identity. */
export interface Command<Input> {
  readonly input: Input;
  readonly by: CommandContext;
}

@InputType({ isAbstract: true })
export class CommandInput {
  @Field(() => ID, {
    nullable: true,
    description: 'UUID of the command. The same id with the same payload is answered once more and stores nothing.',
  })
  commandId?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT.',
  })
  expectedRevision?: number;
}

/** What a mutation answers: where the decided facts stand in the log. */
@Directive('@shareable')
@ObjectType({ description: 'Where the facts of an accepted command stand in the log of its service.' })
export class Recorded {
  @Field(() => ID, { description: 'Id of the aggregate that changed.' })
  id!: string;

  @Field({ description: 'Stream of the aggregate.' })
  stream!: string;

  @Field(() => Int, { description: 'Revision of the last event of the stream.' })
  revision!: number;

  @Field({
    description: 'Service and log position, `<service>:<position>`; send it as `read-after` to read your own write.',
  })
  position!: string;

  @Field(() => [ID], {
    description: 'Ids of the events recorded by the command, in order; empty when nothing had to change.',
  })
  events!: string[];

  @Field({ description: 'True when this command had been accepted before.' })
  repeated!: boolean;
}
