import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Args, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { fact, type Fact, type RecordedOf } from '@attestry/contracts';
import type { Aggregate, At, Command, CommandContext } from '@attestry/service-kit';
import { Allow, By, CommandInput, Reading, Recorded, refuseField, Streams, view, Views } from '@attestry/service-kit';
import { requireOneOf } from '@attestry/service-kit';
import { KINDS, SCHEDULES } from '../workload.js';

@InputType()
export class RegisterCollectorInput extends CommandInput {
  @Field(() => ID)
  collectorId!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => [ID])
  controlIds!: string[];

  @Field(() => String)
  schedule!: string;

  @Field(() => ID)
  secretRef!: string;
}

type Registered = 'CollectorRegistered.v1';

const collector: Aggregate<{ readonly is: 'ABSENT' | 'THERE' }, RecordedOf<Registered>> = {
  kind: 'collector',
  initial: { is: 'ABSENT' },
  evolve: () => ({ is: 'THERE' }),
};

const register = (input: RegisterCollectorInput, is: 'ABSENT' | 'THERE'): Fact<Registered>[] => {
  const { collectorId, controlIds, secretRef } = input;
  const kind = requireOneOf('kind', input.kind, KINDS);
  const schedule = requireOneOf('schedule', input.schedule, SCHEDULES);
  if (controlIds.length === 0) refuseField('controlIds', 'names at least one control.');
  if (is === 'THERE') refuseField('collectorId', 'is taken.');
  return [fact('CollectorRegistered.v1', { collectorId, kind, controlIds: [...controlIds], schedule, secretRef })];
};

export class RegisterCollector implements Command<RegisterCollectorInput> {
  constructor(
    readonly input: RegisterCollectorInput,
    readonly by: CommandContext,
  ) {}
}

@CommandHandler(RegisterCollector)
export class RegisterCollectorHandler implements ICommandHandler<RegisterCollector> {
  constructor(private readonly streams: Streams) {}

  execute(command: RegisterCollector): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(collector, input.collectorId, command, ({ is }) => register(input, is));
  }
}

@ObjectType()
export class CollectorType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  kind!: string;
}

export const collectorView = view<CollectorType>()({
  name: 'collector',
  on: ['CollectorRegistered.v1'],
  key: ({ data }) => data.collectorId,
  fold: (_, { data }) => ({ id: data.collectorId, kind: data.kind }),
});

@Resolver(() => CollectorType)
export class CollectorResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly views: Views,
  ) {}

  @Mutation(() => Recorded)
  @Allow('CM')
  registerCollector(@Args('input') input: RegisterCollectorInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RegisterCollector(input, by));
  }

  @Query(() => CollectorType, { nullable: true })
  @Allow('CM')
  collector(@Args('id', { type: () => ID }) id: string, @Reading() at: At): Promise<CollectorType | undefined> {
    return this.views.one(collectorView, id, at);
  }
}
