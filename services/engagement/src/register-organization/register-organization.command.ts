import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Register the organization of your token.' })
export class RegisterOrganizationInput extends CommandInput {
  @Field(() => ID, { description: 'Short name of the organization; the same as the tenant of the token.' })
  slug!: string;

  @Field(() => String, { description: 'Legal name; encrypted in the log.' })
  legalName!: string;

  @Field(() => Int, { description: 'Number of people, at least 1.' })
  headcount!: number;

  @Field(() => [String], { description: 'Codes of the regions its clients sit in, for example US.' })
  regions!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'STARTUP, GROWTH or ENTERPRISE; proposed from the headcount when absent (ORG-6).',
  })
  stage?: string;

  @Field(() => String, { nullable: true, description: 'Why, when the stage is not the proposed one.' })
  stageReason?: string;
}

export class RegisterOrganization implements Command<RegisterOrganizationInput> {
  constructor(
    readonly input: RegisterOrganizationInput,
    readonly by: CommandContext,
  ) {}
}
