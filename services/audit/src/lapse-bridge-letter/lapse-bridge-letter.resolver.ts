import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { LapseBridgeLetter, LapseBridgeLetterInput } from './lapse-bridge-letter.command.js';

@Resolver()
export class LapseBridgeLetterResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Timer: three months after its last day (BRG-6); a repeat records nothing. Codes: NOT_FOUND, BRIDGE_LETTER_INVALID_STATE, BRIDGE_NOT_DUE (BRG-6).',
  })
  @Allow('SYS')
  lapseBridgeLetter(@Args('input') input: LapseBridgeLetterInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new LapseBridgeLetter(input, by));
  }
}
