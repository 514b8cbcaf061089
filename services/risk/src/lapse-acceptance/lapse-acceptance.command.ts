import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';
import type { LapseCause } from '../risk/risk.js';

@InputType({ description: 'Note that an acceptance no longer holds.' })
export class LapseAcceptanceInput extends CommandInput {
  @Field(() => ID, { description: 'The risk.' })
  riskId!: string;

  @Field(() => String, { description: 'ENDED, RESIDUAL_ROSE, SCOPE_CHANGED or CONTROL_UNHEALTHY.' })
  cause!: LapseCause;
}

export class LapseAcceptance implements Command<LapseAcceptanceInput> {
  constructor(
    readonly input: LapseAcceptanceInput,
    readonly by: CommandContext,
  ) {}
}
