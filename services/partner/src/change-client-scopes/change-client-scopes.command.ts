import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Change what an API client may do.' })
export class ChangeClientScopesInput extends CommandInput {
  @Field(() => ID, { description: 'The API client.' })
  clientId!: string;

  @Field(() => [String], {
    description: 'What it may do: any of events:read, evidence:submit, status:read, webhooks:manage.',
  })
  scopes!: string[];
}

export class ChangeClientScopes implements Command<ChangeClientScopesInput> {
  constructor(
    readonly input: ChangeClientScopesInput,
    readonly by: CommandContext,
  ) {}
}
