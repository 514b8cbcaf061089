import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { CloseRisk, CloseRiskInput } from './close-risk.command.js';

@Resolver()
export class CloseRiskResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Close a risk for good. Codes: NOT_FOUND, RISK_INVALID_STATE, RISK_ALREADY_CLOSED (RSK-7), REASON_REQUIRED.',
  })
  @Allow('CM')
  closeRisk(@Args('input') input: CloseRiskInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new CloseRisk(input, by));
  }
}
