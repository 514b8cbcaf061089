import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { IncludeCriterion, IncludeCriterionInput } from './include-criterion.command.js';

@Resolver()
export class IncludeCriterionResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Take an excluded criterion back; one that is not excluded changes nothing. Codes: NOT_FOUND, CRITERION_UNKNOWN, SCOPE_LOCKED, SCOPE_SELECTION_INVALID_STATE.',
  })
  @Allow('CM')
  includeCriterion(@Args('input') input: IncludeCriterionInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new IncludeCriterion(input, by));
  }
}
