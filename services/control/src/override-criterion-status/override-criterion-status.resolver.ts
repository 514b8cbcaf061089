import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { OverrideCriterionStatus, OverrideCriterionStatusInput } from './override-criterion-status.command.js';

@Resolver()
export class OverrideCriterionStatusResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Lower the computed status of a criterion. Codes: NOT_FOUND, GAP_ASSESSMENT_INVALID_STATE, CRITERION_NOT_IN_SCOPE (GAP-3), CRITERIA_NOT_ASSESSED, OVERRIDE_CANNOT_RAISE (GAP-2), REASON_REQUIRED, VALIDATION_FAILED.',
  })
  @Allow('CM')
  overrideCriterionStatus(
    @Args('input') input: OverrideCriterionStatusInput,
    @By() by: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new OverrideCriterionStatus(input, by));
  }
}
