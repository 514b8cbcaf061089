import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { MarkObligationOverdue, MarkObligationOverdueInput } from './mark-obligation-overdue.command.js';

@Resolver()
export class MarkObligationOverdueResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Record that an obligation is overdue (domain 4.12); one already overdue changes nothing. Codes: NOT_FOUND, OBLIGATION_INVALID_STATE, VALIDATION_FAILED (not due yet).',
  })
  @Allow('SYS')
  markObligationOverdue(@Args('input') input: MarkObligationOverdueInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new MarkObligationOverdue(input, by));
  }
}
