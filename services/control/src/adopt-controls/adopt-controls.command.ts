import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'One template that is taken.' })
export class TemplateChoice {
  @Field(() => ID, { description: 'Code of the template in the library, for example `AC-01`.' })
  templateId!: string;

  @Field(() => String, { nullable: true, description: 'Own code; the template’s when absent (CTL-1).' })
  code?: string;

  @Field(() => String, { nullable: true, description: 'Pseudonym of the person who owns the control.' })
  ownerRef?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why a template beyond the organization’s stage is taken, at least 20 characters (CTL-9).',
  })
  reason?: string;
}

@InputType({ description: 'Take several controls from the library: all of them or none.' })
export class AdoptControlsInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'Chosen id of the adoption; made when absent.' })
  intakeId?: string;

  @Field(() => [TemplateChoice], { description: '1 to 200 templates, each once.' })
  controls!: TemplateChoice[];
}

export class AdoptControls implements Command<AdoptControlsInput> {
  constructor(
    readonly input: AdoptControlsInput,
    readonly by: CommandContext,
  ) {}
}
