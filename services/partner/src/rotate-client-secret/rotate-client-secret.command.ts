import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Give an API client a new secret; the old one ends.' })
export class RotateClientSecretInput extends CommandInput {
  @Field(() => ID, { description: 'The API client.' })
  clientId!: string;
}

export class RotateClientSecret implements Command<RotateClientSecretInput> {
  constructor(
    readonly input: RotateClientSecretInput,
    readonly by: CommandContext,
  ) {}
}
