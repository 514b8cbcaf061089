import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Say who answers for a risk.' })
export class AssignRiskOwnerInput extends CommandInput {
  @Field(() => ID, { description: 'The risk.' })
  riskId!: string;

  @Field(() => ID, { description: 'Risk owner, as a pseudonym.' })
  ownerRef!: string;
}

export class AssignRiskOwner implements Command<AssignRiskOwnerInput> {
  constructor(
    readonly input: AssignRiskOwnerInput,
    readonly by: CommandContext,
  ) {}
}
