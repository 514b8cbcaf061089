import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { DraftBridgeLetter, DraftBridgeLetterInput } from './draft-bridge-letter.command.js';

@Resolver()
export class DraftBridgeLetterResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Draft a bridge letter; its changes are computed from the log and cannot be shortened. Codes: NOT_FOUND, ALREADY_EXISTS, VALIDATION_FAILED, BRIDGE_BASE_INVALID (BRG-2), BRIDGE_TOO_LONG, BRIDGE_DATE_IN_FUTURE (BRG-1), BRIDGE_CHANGES_INCOMPLETE (BRG-3).',
  })
  @Allow('CM')
  draftBridgeLetter(@Args('input') input: DraftBridgeLetterInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new DraftBridgeLetter(input, by));
  }
}
