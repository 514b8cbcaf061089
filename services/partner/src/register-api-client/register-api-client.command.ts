import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Register a machine client of a partner.' })
export class RegisterApiClientInput extends CommandInput {
  @Field(() => ID, { description: 'Chosen id; made when absent.', nullable: true })
  clientId?: string;

  @Field(() => [String], {
    description: 'What it may do: any of events:read, evidence:submit, status:read, webhooks:manage.',
  })
  scopes!: string[];
}

export class RegisterApiClient implements Command<RegisterApiClientInput> {
  constructor(
    readonly input: RegisterApiClientInput,
    readonly by: CommandContext,
  ) {}
}
