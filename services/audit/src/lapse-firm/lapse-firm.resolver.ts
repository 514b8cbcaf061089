import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { LapseFirm, LapseFirmInput } from './lapse-firm.command.js';

@Resolver()
export class LapseFirmResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Timer: a firm lapses at 00:00 of the day after its licence or peer review ends (4.12); before that, and a second time, nothing is recorded. Codes: NOT_FOUND.',
  })
  @Allow('SYS')
  lapseFirm(@Args('input') input: LapseFirmInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new LapseFirm(input, by));
  }
}
