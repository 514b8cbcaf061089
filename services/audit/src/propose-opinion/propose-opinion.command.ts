import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';
import type { DescriptionFinding } from '@attestry/soc2';
import { CompensationInput } from './compensation.input.js';

@InputType({ description: 'Conclude every criterion and work out what opinion the rules propose.' })
export class ProposeOpinionInput extends CommandInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => String, {
    description: 'How fair the system description is: FAIR, MATERIAL or PERVASIVE misstatement; FAIR when absent.',
    nullable: true,
  })
  description?: DescriptionFinding;

  @Field(() => [CompensationInput], { description: 'Controls that stand in for failed primaries.', nullable: true })
  compensations?: CompensationInput[];
}

export class ProposeOpinion implements Command<ProposeOpinionInput> {
  constructor(
    readonly input: ProposeOpinionInput,
    readonly by: CommandContext,
  ) {}
}
