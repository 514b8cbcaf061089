import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RecordCriterionFinding, RecordCriterionFindingInput } from './record-criterion-finding.command.js';

@Resolver()
export class RecordCriterionFindingResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Record the finding for one criterion; its status is computed (4.2). Codes: NOT_FOUND, GAP_ASSESSMENT_INVALID_STATE, CRITERION_NOT_IN_SCOPE (GAP-3).',
  })
  @Allow('CM', 'CO')
  recordCriterionFinding(
    @Args('input') input: RecordCriterionFindingInput,
    @By() by: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new RecordCriterionFinding(input, by));
  }
}
