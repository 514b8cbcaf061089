import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Take a control from the library.' })
export class AdoptControlInput extends CommandInput {
  @Field(() => ID, { description: 'Code of the template in the library, for example `AC-01`.' })
  templateId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Own code, for example `TF-13`; the template’s when absent. Unique in the organization (CTL-1).',
  })
  code?: string;

  @Field(() => String, { nullable: true, description: 'Pseudonym of the person who owns the control.' })
  ownerRef?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why a template beyond the organization’s stage is taken, at least 20 characters (CTL-9).',
  })
  reason?: string;

  @Field(() => ID, { nullable: true, description: 'The control need of a risk assessment that this control answers.' })
  needId?: string;
}

export class AdoptControl implements Command<AdoptControlInput> {
  constructor(
    readonly input: AdoptControlInput,
    readonly by: CommandContext,
  ) {}
}
