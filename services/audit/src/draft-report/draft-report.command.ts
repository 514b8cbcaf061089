import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Draft the report of an audit.' })
export class DraftReportInput extends CommandInput {
  @Field(() => ID, { description: 'Chosen id; made when absent.', nullable: true })
  reportId?: string;

  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;
}

export class DraftReport implements Command<DraftReportInput> {
  constructor(
    readonly input: DraftReportInput,
    readonly by: CommandContext,
  ) {}
}
