import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { MarkLongDegraded, MarkLongDegradedInput } from './mark-long-degraded.command.js';

@Resolver()
export class MarkLongDegradedResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Record that a control has been DEGRADED for 30 days, once for each degradation (domain 4.9, 4.11). Codes: NOT_FOUND, CONTROL_IMPLEMENTATION_INVALID_STATE, VALIDATION_FAILED (not yet).',
  })
  @Allow('SYS')
  markLongDegraded(@Args('input') input: MarkLongDegradedInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new MarkLongDegraded(input, by));
  }
}
