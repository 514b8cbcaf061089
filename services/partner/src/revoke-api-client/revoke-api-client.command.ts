import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Revoke an API client for good.' })
export class RevokeApiClientInput extends CommandInput {
  @Field(() => ID, { description: 'The API client.' })
  clientId!: string;

  @Field(() => String, {
    description:
      'REQUESTED, COMPROMISED, UNUSED or OPERATOR; REQUESTED by default, OPERATOR for the platform operator.',
    nullable: true,
  })
  reasonCode?: string;
}

export class RevokeApiClient implements Command<RevokeApiClientInput> {
  constructor(
    readonly input: RevokeApiClientInput,
    readonly by: CommandContext,
  ) {}
}
