import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Withdraw an issued report.' })
export class RecallReportInput extends CommandInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;

  @Field(() => String, { description: 'Why; at least 20 characters, kept encrypted.' })
  reason!: string;
}

export class RecallReport implements Command<RecallReportInput> {
  constructor(
    readonly input: RecallReportInput,
    readonly by: CommandContext,
  ) {}
}
