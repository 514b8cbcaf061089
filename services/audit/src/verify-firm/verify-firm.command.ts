import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Record what the registers say of a firm.' })
export class VerifyFirmInput extends CommandInput {
  @Field(() => ID, { description: 'The audit firm.' })
  firmId!: string;

  @Field(() => String, { description: 'Last day of the licence, YYYY-MM-DD.' })
  licenceUntil!: string;

  @Field(() => String, { description: 'Last day the peer review counts, YYYY-MM-DD.' })
  peerReviewUntil!: string;

  @Field(() => Boolean, { description: 'True when the last peer review had no finding.' })
  peerReviewClean!: boolean;
}

export class VerifyFirm implements Command<VerifyFirmInput> {
  constructor(
    readonly input: VerifyFirmInput,
    readonly by: CommandContext,
  ) {}
}
