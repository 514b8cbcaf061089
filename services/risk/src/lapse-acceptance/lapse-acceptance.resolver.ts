import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { LapseAcceptance, LapseAcceptanceInput } from './lapse-acceptance.command.js';

@Resolver()
export class LapseAcceptanceResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'Timer: an acceptance ended (4.9); a repeat records nothing. Codes: NOT_FOUND, VALIDATION_FAILED.',
  })
  @Allow('SYS')
  lapseAcceptance(@Args('input') input: LapseAcceptanceInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new LapseAcceptance(input, by));
  }
}
