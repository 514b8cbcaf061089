import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { CoverCriterion, CoverCriterionInput } from './cover-criterion.command.js';

@Resolver()
export class CoverCriterionResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Cover a criterion by risks. Codes: NOT_FOUND, RISK_ASSESSMENT_INVALID_STATE, CRITERION_NOT_IN_SCOPE, VALIDATION_FAILED.',
  })
  @Allow('CM', 'RO')
  coverCriterion(@Args('input') input: CoverCriterionInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new CoverCriterion(input, by));
  }
}
