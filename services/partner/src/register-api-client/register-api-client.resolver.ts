import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By } from '@attestry/service-kit';
import { RecordedSecret } from '../api-client/recorded-secret.type.js';
import { RegisterApiClient, RegisterApiClientInput } from './register-api-client.command.js';

@Resolver()
export class RegisterApiClientResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => RecordedSecret, {
    description:
      'Register an API client. The secret is in the answer this once; of it only a digest is kept (API-1). Codes: VALIDATION_FAILED, ALREADY_EXISTS, SCOPE_NOT_GRANTABLE (API-2).',
  })
  @Allow('TO')
  registerApiClient(@Args('input') input: RegisterApiClientInput, @By() by: CommandContext): Promise<RecordedSecret> {
    return this.commands.execute(new RegisterApiClient(input, by));
  }
}
