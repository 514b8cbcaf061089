import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { MarkAuditDuration, MarkAuditDurationInput } from './mark-audit-duration.command.js';

@Resolver()
export class MarkAuditDurationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Timer: warning on day 42, exceeded on day 61 from the start of fieldwork (4.12); before that, and a second time, nothing is recorded. Codes: NOT_FOUND.',
  })
  @Allow('SYS')
  markAuditDuration(@Args('input') input: MarkAuditDurationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new MarkAuditDuration(input, by));
  }
}
