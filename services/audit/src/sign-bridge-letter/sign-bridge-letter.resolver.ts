import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { SignBridgeLetter, SignBridgeLetterInput } from './sign-bridge-letter.command.js';

@Resolver()
export class SignBridgeLetterResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Sign a bridge letter for management; one is in force at a time. Codes: NOT_FOUND, FORBIDDEN_ROLE (BRG-4), BRIDGE_LETTER_INVALID_STATE, BRIDGE_BASE_INVALID (BRG-2), BRIDGE_CHANGES_INCOMPLETE (BRG-3: the log has learned of more since the draft), BRIDGE_ALREADY_ACTIVE (BRG-5).',
  })
  @Allow('TO')
  signBridgeLetter(@Args('input') input: SignBridgeLetterInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new SignBridgeLetter(input, by));
  }
}
