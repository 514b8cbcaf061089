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
      'Timer: a reminder 2 business days before the due day, OVERDUE at its end, CM and TO after 3 and 7 business days, and after 14 that the lead auditor need not wait any longer (4.12); what is not due or already recorded adds nothing. Codes: NOT_FOUND.',
  })
  @Allow('SYS')
  markRequestOverdue(@Args('input') input: MarkRequestOverdueInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new MarkRequestOverdue(input, by));
  }
}
