import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Change what an active control promises, from an instant on.' })
export class ReviseControlInput extends CommandInput {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'From when the new version holds, RFC 3339 UTC, not before the version in force; now when absent (CTL-7).',
  })
  effectiveFrom?: string;

  @Field(() => String, { nullable: true, description: 'New title, up to 200 characters; the old one when absent.' })
  title?: string;

  @Field(() => String, { nullable: true, description: 'New text, up to 8,192 characters; the old one when absent.' })
  text?: string;

  @Field(() => String, { nullable: true, description: 'PREVENTIVE, DETECTIVE or CORRECTIVE; the old one when absent.' })
  nature?: string;

  @Field(() => String, { nullable: true, description: 'How often it operates; the old frequency when absent.' })
  frequency?: string;

  @Field(() => String, { nullable: true, description: 'Control family of domain 0; the old one when absent.' })
  family?: string;

  @Field(() => String, { nullable: true, description: 'STARTUP, GROWTH or ENTERPRISE; the old one when absent.' })
  stage?: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Longest failing interval, in hours, that is only an observation (domain 4.6); the old one when absent.',
  })
  toleranceHours?: number;
}

export class ReviseControl implements Command<ReviseControlInput> {
  constructor(
    readonly input: ReviseControlInput,
    readonly by: CommandContext,
  ) {}
}
