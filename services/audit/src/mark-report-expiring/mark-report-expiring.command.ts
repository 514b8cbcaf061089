import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Note that a report comes to its end.' })
export class MarkReportExpiringInput extends CommandInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;
}

export class MarkReportExpiring implements Command<MarkReportExpiringInput> {
  constructor(
    readonly input: MarkReportExpiringInput,
    readonly by: CommandContext,
  ) {}
}
