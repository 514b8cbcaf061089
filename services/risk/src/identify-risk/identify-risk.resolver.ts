import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { IdentifyRisk, IdentifyRiskInput } from './identify-risk.command.js';

@Resolver()
export class IdentifyRiskResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'Identify a risk. Codes: VALIDATION_FAILED, ALREADY_EXISTS, CRITERION_NOT_IN_SCOPE (RSK-6).',
  })
  @Allow('CM', 'RO')
  identifyRisk(@Args('input') input: IdentifyRiskInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new IdentifyRisk(input, by));
  }
}
