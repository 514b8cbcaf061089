import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { AssessRisk, AssessRiskInput } from './assess-risk.command.js';

@Resolver()
export class AssessRiskResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Assess a risk. Codes: NOT_FOUND, RISK_SCORE_OUT_OF_RANGE (RSK-1), RESIDUAL_EXCEEDS_INHERENT (RSK-2), MITIGATION_WITHOUT_CONTROL (RSK-3), REASON_REQUIRED (4.9), RISK_ALREADY_CLOSED (RSK-7).',
  })
  @Allow('RO', 'CM')
  assessRisk(@Args('input') input: AssessRiskInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new AssessRisk(input, by));
  }
}
