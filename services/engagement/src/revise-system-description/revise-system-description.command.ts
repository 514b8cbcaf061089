import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';
import { CuecInput, SystemDescriptionPartInput } from '../system-description/system-description.input.js';

@InputType({ description: 'Write the next version of the system description.' })
export class ReviseSystemDescriptionInput extends CommandInput {
  @Field(() => [SystemDescriptionPartInput], { description: 'Text by part.' })
  parts!: SystemDescriptionPartInput[];

  @Field(() => [CuecInput], { nullable: true, description: 'Controls that user entities must run.' })
  cuecs?: CuecInput[];

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
