import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';
import type { Treatment } from '../risk/risk.js';

@InputType({ description: 'Decide how an assessed risk is treated.' })
export class DecideTreatmentInput extends CommandInput {
  @Field(() => ID, { description: 'The risk.' })
  riskId!: string;

  @Field(() => String, { description: 'MITIGATE, TRANSFER or AVOID.' })
  treatment!: Treatment;

  @Field(() => String, { description: 'What will be done; kept encrypted.' })
  plan!: string;
}

export class DecideTreatment implements Command<DecideTreatmentInput> {
  constructor(
    readonly input: DecideTreatmentInput,
    readonly by: CommandContext,
  ) {}
}
