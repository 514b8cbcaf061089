import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded, WhileInactive } from '@attestry/service-kit';
import { RevokeApiClient, RevokeApiClientInput } from './revoke-api-client.command.js';

@Resolver()
export class RevokeApiClientResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Revoke an API client; that is final (API-3), and possible while the organization is suspended: it still exports. Codes: VALIDATION_FAILED, NOT_FOUND, API_CLIENT_REVOKED.',
  })
  @Allow('TO', 'PO')
  @WhileInactive()
  revokeApiClient(@Args('input') input: RevokeApiClientInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RevokeApiClient(input, by));
  }
}
