import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Note that a report has come to its end.' })
export class MarkReportExpiredInput extends CommandInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;
}

export class MarkReportExpired implements Command<MarkReportExpiredInput> {
  constructor(
    readonly input: MarkReportExpiredInput,
    readonly by: CommandContext,
  ) {}
}
