import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Report work done, with its evidence.' })
export class ReportRemediationDoneInput extends CommandInput {
  @Field(() => ID, { description: 'The remediation item.' })
  itemId!: string;

  @Field(() => [ID], { description: 'Accepted evidence of the work; at least one (REM-4).' })
  evidenceIds!: string[];
}

export class ReportRemediationDone implements Command<ReportRemediationDoneInput> {
  constructor(
    readonly input: ReportRemediationDoneInput,
    readonly by: CommandContext,
  ) {}
}
