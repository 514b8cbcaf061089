import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';
import { CuecInput, SystemDescriptionPartInput } from '../system-description/system-description.input.js';

@InputType({ description: 'Write the first version of the system description.' })
export class DraftSystemDescriptionInput extends CommandInput {
  @Field(() => [SystemDescriptionPartInput], { description: 'Text by part.' })
  parts!: SystemDescriptionPartInput[];

  @Field(() => [CuecInput], { nullable: true, description: 'Controls that user entities must run.' })
  cuecs?: CuecInput[];

  @Field(() => [ID], {
    nullable: true,
    description: 'Vendors that the text names as subservice organizations (SYD-4).',
  })
  vendorIds?: string[];
}

export class DraftSystemDescription implements Command<DraftSystemDescriptionInput> {
  constructor(
    readonly input: DraftSystemDescriptionInput,
    readonly by: CommandContext,
  ) {}
}
