import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By } from '@attestry/service-kit';
import { RecordedSecret } from '../api-client/recorded-secret.type.js';
import { RotateClientSecret, RotateClientSecretInput } from './rotate-client-secret.command.js';

@Resolver()
export class RotateClientSecretResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => RecordedSecret, {
    description:
      'Rotate the secret of an API client. The new one is in the answer this once; the old one ends at once (API-1). Codes: NOT_FOUND, API_CLIENT_REVOKED (API-3).',
  })
  @Allow('TO')
  rotateClientSecret(@Args('input') input: RotateClientSecretInput, @By() by: CommandContext): Promise<RecordedSecret> {
    return this.commands.execute(new RotateClientSecret(input, by));
  }
}
