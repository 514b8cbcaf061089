import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import { Streams } from '@attestry/service-kit';
import { apiClient } from '../api-client/api-client.js';
import { newClientSecret } from '../api-client/client-secret.js';
import type { RecordedSecret } from '../api-client/recorded-secret.type.js';
import { withSecret } from '../api-client/recorded-secret.type.js';
import { RegisterApiClient } from './register-api-client.command.js';
import { registerApiClient } from './register-api-client.js';

@CommandHandler(RegisterApiClient)
export class RegisterApiClientHandler implements ICommandHandler<RegisterApiClient> {
  constructor(private readonly streams: Streams) {}

  async execute(command: RegisterApiClient): Promise<RecordedSecret> {
    const { input, by } = command;
    const clientId = input.clientId ?? by.newId;
    const { secret, digest } = newClientSecret();
    const recorded = await this.streams.change(apiClient, clientId, command, (state) =>
      registerApiClient({ ...input, clientId }, state, digest),
    );
    return withSecret(recorded, secret);
  }
}
