import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { MarkRequestOverdue, MarkRequestOverdueInput } from './mark-request-overdue.command.js';

@Resolver()
export class MarkRequestOverdueResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Timer: OVERDUE at the end of the due day, CM and TO after 3 and 7 business days (4.12); what is not due or already recorded adds nothing. Codes: NOT_FOUND.',
  })
  @Allow('SYS')
  markRequestOverdue(@Args('input') input: MarkRequestOverdueInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new MarkRequestOverdue(input, by));
  }
}
