import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Approve a proposed acceptance.' })
export class ApproveAcceptanceInput extends CommandInput {
  @Field(() => ID, { description: 'The risk.' })
  riskId!: string;

  @Field(() => String, {
    description: 'Reference of the board decision; needed for a critical residual.',
    nullable: true,
  })
  boardRef?: string;
}

export class ApproveAcceptance implements Command<ApproveAcceptanceInput> {
  constructor(
    readonly input: ApproveAcceptanceInput,
    readonly by: CommandContext,
  ) {}
}
