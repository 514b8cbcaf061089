import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Select the audit firm of an engagement.' })
export class SelectFirmInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => ID, { description: 'The audit firm.' })
  firmId!: string;

  @Field(() => String, {
    description:
      'Industry of the organization, `<sector>.<industry>`; without it no firm gets points for its industry.',
    nullable: true,
  })
  industry?: string;

  @Field(() => String, {
    description: 'Day the report is planned, YYYY-MM-DD; by default 61 days after the as-of date or period end.',
    nullable: true,
  })
  plannedReportOn?: string;

  @Field(() => String, {
    description: 'Why, when another eligible firm has more points; at least 20 characters, kept encrypted.',
    nullable: true,
  })
  reason?: string;
}

export class SelectFirm implements Command<SelectFirmInput> {
  constructor(
    readonly input: SelectFirmInput,
    readonly by: CommandContext,
  ) {}
}
