import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({
  description:
    'Declare what your firm did for the organization, and whether it is free for the audit. The firm is the one of your token.',
})
export class DeclareIndependenceInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => [String], {
    description:
      'Services given to the organization in the last 12 months or since period start, whichever is longer; IMPLEMENTATION, CONTROL_OWNERSHIP and MANAGEMENT end independence (FRM-3).',
  })
  services!: string[];

  @Field(() => Boolean, { description: 'True when the firm is free in the audit window (4.13).', nullable: true })
  freeInWindow?: boolean;
}

export class DeclareIndependence implements Command<DeclareIndependenceInput> {
  constructor(
    readonly input: DeclareIndependenceInput,
    readonly by: CommandContext,
  ) {}
}
