import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Ask the organization for evidence or an answer.' })
export class RaiseRequestInput extends CommandInput {
  @Field(() => ID, { description: 'Chosen id; made when absent.', nullable: true })
  requestId?: string;

  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => String, { description: 'INITIAL, FOLLOW_UP or QUESTION.' })
  kind!: string;

  @Field(() => ID, { description: 'Control it is about.', nullable: true })
  controlId?: string;

  @Field(() => ID, { description: 'Request that a FOLLOW_UP follows (PBC-5).', nullable: true })
  parentId?: string;

  @Field(() => String, {
    description: 'Day it is due, YYYY-MM-DD, at least one business day ahead; 5 business days by default.',
    nullable: true,
  })
  dueOn?: string;

  @Field(() => ID, {
    description: 'Whose access or leaving is asked about, as a pseudonym; that person does not answer (D15).',
    nullable: true,
  })
  subjectRef?: string;

  @Field(() => String, { description: 'What is asked; kept encrypted.' })
  text!: string;
}

export class RaiseRequest implements Command<RaiseRequestInput> {
  constructor(
    readonly input: RaiseRequestInput,
    readonly by: CommandContext,
  ) {}
}
