import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Record what one item showed for one attribute.' })
export class RecordItemResultInput extends CommandInput {
  @Field(() => ID, { description: 'The test.' })
  testId!: string;

  @Field(() => String, {
    description: 'Key of an item of the sample; the control id for a test of design or implementation.',
  })
  itemKey!: string;

  @Field(() => String, { description: 'Code of the attribute looked at.' })
  attribute!: string;

  @Field(() => String, { description: 'PASS, FAIL or UNABLE; UNABLE only where proof was declared unobtainable.' })
  result!: 'PASS' | 'FAIL' | 'UNABLE';

  @Field(() => [ID], { description: 'Evidence that was looked at.', nullable: true })
  evidenceIds?: string[];

  @Field(() => String, { description: 'What was observed; kept encrypted.', nullable: true })
  note?: string;

  @Field(() => ID, { description: 'For UNABLE: the request whose evidence was declared unobtainable.', nullable: true })
  requestId?: string;
}

export class RecordItemResult implements Command<RecordItemResultInput> {
  constructor(
    readonly input: RecordItemResultInput,
    readonly by: CommandContext,
  ) {}
}
