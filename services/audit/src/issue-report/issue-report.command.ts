import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Issue a report whose opinion is decided.' })
export class IssueReportInput extends CommandInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;

  @Field(() => String, { description: 'Date of the report, YYYY-MM-DD.' })
  reportDate!: string;

  @Field(() => String, {
    description: 'Why the audit was shorter than its minimum (RPT-7); at least 20 characters, kept encrypted.',
    nullable: true,
  })
  reason?: string;
}

export class IssueReport implements Command<IssueReportInput> {
  constructor(
    readonly input: IssueReportInput,
    readonly by: CommandContext,
  ) {}
}
