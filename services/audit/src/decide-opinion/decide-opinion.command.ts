import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';
import type { Opinion } from '@attestry/soc2';

@InputType({ description: 'Decide the opinion of a drafted report.' })
export class DecideOpinionInput extends CommandInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;

  @Field(() => String, {
    description: 'UNQUALIFIED, QUALIFIED, ADVERSE or DISCLAIMER; the proposal when absent.',
    nullable: true,
  })
  kind?: Opinion;

  @Field(() => String, {
    description: 'Needed where it differs from the proposal; at least 40 characters, kept encrypted.',
    nullable: true,
  })
  rationale?: string;
}

export class DecideOpinion implements Command<DecideOpinionInput> {
  constructor(
    readonly input: DecideOpinionInput,
    readonly by: CommandContext,
  ) {}
}
