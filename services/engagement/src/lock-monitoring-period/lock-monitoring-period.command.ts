import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Lock a monitoring period that has ended.' })
export class LockMonitoringPeriodInput extends CommandInput {
  @Field(() => ID, { description: 'The period; its id is the engagement.' })
  periodId!: string;
}

export class LockMonitoringPeriod implements Command<LockMonitoringPeriodInput> {
  constructor(
    readonly input: LockMonitoringPeriodInput,
    readonly by: CommandContext,
  ) {}
}
