import { InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Approve the drafted system description.' })
export class ApproveSystemDescriptionInput extends CommandInput {}

export class ApproveSystemDescription implements Command<ApproveSystemDescriptionInput> {
  constructor(
    readonly input: ApproveSystemDescriptionInput,
    readonly by: CommandContext,
  ) {}
}
