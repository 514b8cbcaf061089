import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import { Streams } from '@attestry/service-kit';
import { apiClient } from '../api-client/api-client.js';
import { newClientSecret } from '../api-client/client-secret.js';
import type { RecordedSecret } from '../api-client/recorded-secret.type.js';
import { withSecret } from '../api-client/recorded-secret.type.js';
import { RotateClientSecret } from './rotate-client-secret.command.js';
import { rotateClientSecret } from './rotate-client-secret.js';

@CommandHandler(RotateClientSecret)
export class RotateClientSecretHandler implements ICommandHandler<RotateClientSecret> {
  constructor(private readonly streams: Streams) {}

  async execute(command: RotateClientSecret): Promise<RecordedSecret> {
    const { input } = command;
    const { secret, digest } = newClientSecret();
    const recorded = await this.streams.change(apiClient, input.clientId, command, (state) =>
      rotateClientSecret(input, state, digest),
    );
    return withSecret(recorded, secret);
  }
}
