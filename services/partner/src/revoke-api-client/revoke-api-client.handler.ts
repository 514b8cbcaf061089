import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { apiClient } from '../api-client/api-client.js';
import { RevokeApiClient } from './revoke-api-client.command.js';
import { revokeApiClient } from './revoke-api-client.js';

@CommandHandler(RevokeApiClient)
export class RevokeApiClientHandler implements ICommandHandler<RevokeApiClient> {
  constructor(private readonly streams: Streams) {}

  execute(command: RevokeApiClient): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(apiClient, input.clientId, command, (state) => revokeApiClient(input, by, state));
  }
}
