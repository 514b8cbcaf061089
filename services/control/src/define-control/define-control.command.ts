import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Define a control of one’s own.' })
export class DefineControlInput extends CommandInput {
  @Field(() => String, { description: 'Code, for example `TF-13`; unique in the organization (CTL-1).' })
  code!: string;

  @Field(() => String, { description: 'Short title.' })
  title!: string;

  @Field(() => String, { description: 'What is done, by whom, how often; up to 8,192 characters.' })
  text!: string;

  @Field(() => String, { description: 'PREVENTIVE, DETECTIVE or CORRECTIVE.' })
  nature!: string;

  @Field(() => String, { description: 'How often it operates, for example QUARTERLY or PER_OCCURRENCE.' })
  frequency!: string;

  @Field(() => String, { description: 'Control family of domain 0, for example ACCESS_CONTROL.' })
  family!: string;

  @Field(() => String, { description: 'STARTUP, GROWTH or ENTERPRISE: from which stage it is expected.' })
  stage!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Owner by pseudonym; a control owner who defines the control owns it.',
  })
  ownerRef?: string;

  @Field(() => ID, { nullable: true, description: 'The control need of a risk assessment that this control answers.' })
  needId?: string;
}

export class DefineControl implements Command<DefineControlInput> {
  constructor(
    readonly input: DefineControlInput,
    readonly by: CommandContext,
  ) {}
}
