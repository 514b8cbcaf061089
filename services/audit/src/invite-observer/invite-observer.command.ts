import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Let an audit firm look on from the first day.' })
export class InviteObserverInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => ID, { description: 'The audit firm.' })
  firmId!: string;
}

export class InviteObserver implements Command<InviteObserverInput> {
  constructor(
    readonly input: InviteObserverInput,
    readonly by: CommandContext,
  ) {}
}
