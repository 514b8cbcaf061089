import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Approve the design of a control, which makes it active.' })
export class ApproveControlDesignInput extends CommandInput {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;
}

export class ApproveControlDesign implements Command<ApproveControlDesignInput> {
  constructor(
    readonly input: ApproveControlDesignInput,
    readonly by: CommandContext,
  ) {}
}
