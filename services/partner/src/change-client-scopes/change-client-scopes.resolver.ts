import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ChangeClientScopes, ChangeClientScopesInput } from './change-client-scopes.command.js';

@Resolver()
export class ChangeClientScopesResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Change the scopes of an API client. Codes: VALIDATION_FAILED, NOT_FOUND, API_CLIENT_REVOKED (API-3), SCOPE_NOT_GRANTABLE (API-2).',
  })
  @Allow('TO')
  changeClientScopes(@Args('input') input: ChangeClientScopesInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ChangeClientScopes(input, by));
  }
}
