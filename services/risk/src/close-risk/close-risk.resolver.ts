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
      'Sign that a risk is over; with the signatures of its owner and of CM it is closed for good. Codes: NOT_FOUND, RISK_INVALID_STATE, RISK_ALREADY_CLOSED (RSK-7), SEPARATION_OF_DUTIES, REASON_REQUIRED.',
  })
  @Allow('RO', 'CM')
  closeRisk(@Args('input') input: CloseRiskInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new CloseRisk(input, by));
  }
}
