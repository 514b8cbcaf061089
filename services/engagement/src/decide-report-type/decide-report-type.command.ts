import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Answers that rule 4.1 judges.' })
export class ReportTypeAnswersInput {
  @Field(() => Boolean, { description: 'A client asks for a Type 2 now.' })
  clientNeedsType2Now!: boolean;

  @Field(() => Boolean, { description: 'A Type 2 will be needed at some time.' })
  everNeedsType2!: boolean;

  @Field(() => String, { description: 'How sensitive the data is: LOW, MODERATE or HIGH.' })
  sensitivity!: string;

  @Field(() => Int, { description: 'Days until a report is needed.' })
  urgencyDays!: number;

  @Field(() => Int, { description: 'Months for which the controls already have a history.' })
  historyMonths!: number;
}

@InputType({ description: 'Decide which type of report the engagement ends in.' })
export class DecideReportTypeInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => String, { description: 'TYPE_1 or TYPE_2.' })
  type!: string;

  @Field(() => ReportTypeAnswersInput, { description: 'What the recommendation rests on.' })
  answers!: ReportTypeAnswersInput;

  @Field(() => String, {
    nullable: true,
    description: 'Why, in at least 20 characters, when the type is not the recommended one.',
  })
  reason?: string;
}

export class DecideReportType implements Command<DecideReportTypeInput> {
  constructor(
    readonly input: DecideReportTypeInput,
    readonly by: CommandContext,
  ) {}
}
