import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';
import { CuecInput, SystemDescriptionPartInput } from '../system-description/system-description.input.js';

@InputType({ description: 'Write the next version of the system description.' })
export class ReviseSystemDescriptionInput extends CommandInput {
  @Field(() => [SystemDescriptionPartInput], { description: 'Text by part.' })
  parts!: SystemDescriptionPartInput[];

  @Field(() => [CuecInput], {
    nullable: true,
    description: 'Controls that user entities must run; those of the version before when absent.',
  })
  cuecs?: CuecInput[];

  @Field(() => [ID], {
    nullable: true,
    description:
      'Vendors that the text names as subservice organizations (SYD-4); those of the version before when absent.',
  })
  vendorIds?: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'Engagement the new version is for; needed when an audit stands on the current one.',
  })
  engagementId?: string;
}

export class ReviseSystemDescription implements Command<ReviseSystemDescriptionInput> {
  constructor(
    readonly input: ReviseSystemDescriptionInput,
    readonly by: CommandContext,
  ) {}
}
