import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { PlanRemediation, PlanRemediationInput } from './plan-remediation.command.js';

@Resolver()
export class PlanRemediationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Plan a remediation item. Codes: VALIDATION_FAILED (REM-1 effort), ALREADY_EXISTS, NOT_FOUND (gap assessment), CRITERION_UNKNOWN, DUE_DATE_IN_PAST (REM-2), ROOT_CAUSE_REQUIRED (REM-5).',
  })
  @Allow('CM', 'SYS')
  planRemediation(@Args('input') input: PlanRemediationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new PlanRemediation(input, by));
  }
}
