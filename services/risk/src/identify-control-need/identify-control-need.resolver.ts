import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { IdentifyControlNeed, IdentifyControlNeedInput } from './identify-control-need.command.js';

@Resolver()
export class IdentifyControlNeedResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Identify a control need; it re-opens step 3. Codes: NOT_FOUND, RISK_ASSESSMENT_INVALID_STATE, CRITERION_NOT_IN_SCOPE.',
  })
  @Allow('CM', 'RO')
  identifyControlNeed(@Args('input') input: IdentifyControlNeedInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new IdentifyControlNeed(input, by));
  }
}
