import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RevokeBridgeLetter, RevokeBridgeLetterInput } from './revoke-bridge-letter.command.js';

@Resolver()
export class RevokeBridgeLetterResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'Revoke a signed bridge letter. Codes: NOT_FOUND, BRIDGE_LETTER_INVALID_STATE, REASON_REQUIRED.',
  })
  @Allow('TO')
  revokeBridgeLetter(@Args('input') input: RevokeBridgeLetterInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RevokeBridgeLetter(input, by));
  }
}
