import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { DeclareNoRisk, DeclareNoRiskInput } from './declare-no-risk.command.js';

@Resolver()
export class DeclareNoRiskResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Declare a criterion without risk. Codes: NOT_FOUND, RISK_ASSESSMENT_INVALID_STATE, CRITERION_NOT_IN_SCOPE, REASON_REQUIRED.',
  })
  @Allow('CM')
  declareNoRisk(@Args('input') input: DeclareNoRiskInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new DeclareNoRisk(input, by));
  }
}
