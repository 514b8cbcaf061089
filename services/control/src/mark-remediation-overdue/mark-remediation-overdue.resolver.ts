import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { MarkRemediationOverdue, MarkRemediationOverdueInput } from './mark-remediation-overdue.command.js';

@Resolver()
export class MarkRemediationOverdueResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Record that open work is overdue, once for each due day (domain 4.12). Codes: NOT_FOUND, REMEDIATION_INVALID_STATE, VALIDATION_FAILED (not due yet).',
  })
  @Allow('SYS')
  markRemediationOverdue(
    @Args('input') input: MarkRemediationOverdueInput,
    @By() by: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new MarkRemediationOverdue(input, by));
  }
}
