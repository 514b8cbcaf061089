import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ExcludeCriterion, ExcludeCriterionInput } from './exclude-criterion.command.js';

@Resolver()
export class ExcludeCriterionResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Exclude a criterion that is not relevant, with a rationale of at least 20 characters. Codes: NOT_FOUND, CRITERION_UNKNOWN, CRITERION_EXCLUSION_NOT_ALLOWED, REASON_REQUIRED (SCP-3), CRITERION_NOT_IN_SCOPE, SCOPE_LOCKED, SCOPE_SELECTION_INVALID_STATE.',
  })
  @Allow('CM')
  excludeCriterion(@Args('input') input: ExcludeCriterionInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ExcludeCriterion(input, by));
  }
}
