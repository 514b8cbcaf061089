import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { apiClient } from '../api-client/api-client.js';
import { ChangeClientScopes } from './change-client-scopes.command.js';
import { changeClientScopes } from './change-client-scopes.js';

@CommandHandler(ChangeClientScopes)
export class ChangeClientScopesHandler implements ICommandHandler<ChangeClientScopes> {
  constructor(private readonly streams: Streams) {}

  execute(command: ChangeClientScopes): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(apiClient, input.clientId, command, (state) => changeClientScopes(input, state));
  }
}
